// A short wait is a wait: fifty milliseconds for each message are twenty messages a second for all connections together.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class ShortWaitStillHolds extends ChannelInboundHandlerAdapter {
    private static final long PATIENCE = 50;
    private final BlockingQueue<String> prices;
    private final CompletableFuture<String> rate;

    ShortWaitStillHolds(BlockingQueue<String> prices, CompletableFuture<String> rate) {
        this.prices = prices;
        this.rate = rate;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception { // note: `channelRead` runs on the Netty event loop
        String price = prices.poll(PATIENCE, TimeUnit.MILLISECONDS); // finding: `BlockingQueue.poll` blocks the Netty event loop // note: calls `BlockingQueue.poll`, for up to 50 ms
        context.write(price + rate.get(2, TimeUnit.SECONDS)); // finding: `CompletableFuture.get` blocks the Netty event loop // note: calls `CompletableFuture.get`, for up to 2 s
    }
}
