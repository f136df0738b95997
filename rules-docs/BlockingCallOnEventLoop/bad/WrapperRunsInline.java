// `timed` runs its argument at once, on the caller's thread: the event loop.
// asyncio: B5
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class WrapperRunsInline extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object article) { // note: `channelRead` runs on the Netty event loop
        String stock = timed("stock", () -> request(article).join()); // finding: `CompletableFuture.join` blocks the Netty event loop
        context.writeAndFlush(stock);
    }

    private static <T> T timed(String name, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            System.out.println(name + " took " + (System.nanoTime() - start));
        }
    }

    private CompletableFuture<String> request(Object article) {
        return CompletableFuture.supplyAsync(() -> "3 × " + article);
    }
}
