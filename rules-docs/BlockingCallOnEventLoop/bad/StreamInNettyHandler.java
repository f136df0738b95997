// A stream's lambda runs on the thread that runs the stream: the event loop waits for one answer after the other.
// asyncio: B8
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class StreamInNettyHandler extends SimpleChannelInboundHandler<List<String>> {
    @Override
    protected void channelRead0(ChannelHandlerContext context, List<String> articles) {
        List<String> prices = articles.stream()
                .map(article -> priceOf(article).join()) // finding: `CompletableFuture.join` blocks the Netty event loop
                .toList();
        context.writeAndFlush(prices);
    }

    private CompletableFuture<String> priceOf(String article) {
        return CompletableFuture.supplyAsync(() -> article + ": 12.90");
    }
}
