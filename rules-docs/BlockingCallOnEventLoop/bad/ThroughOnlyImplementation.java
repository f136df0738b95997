// The interface has one implementation in the project, so the call can only end there.
// asyncio: B5
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;

class ThroughOnlyImplementation extends ChannelInboundHandlerAdapter {
    private final PriceSource prices;

    ThroughOnlyImplementation(PriceSource prices) {
        this.prices = prices;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object article) {
        context.writeAndFlush(prices.priceOf(article.toString())); // finding: `priceOf` blocks the Netty event loop through `CompletableFuture.join`
    }
}

interface PriceSource {
    String priceOf(String article);
}

class RemotePrices implements PriceSource {
    @Override
    public String priceOf(String article) {
        return request(article).join(); // note: calls `CompletableFuture.join`
    }

    private CompletableFuture<String> request(String article) {
        return CompletableFuture.supplyAsync(() -> article + ": 12.90");
    }
}
