// `timed` runs its argument on the event loop, but that argument only hands the work to the pool.
// asyncio: B6
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class OffloadInsideInlineWrapper extends ChannelInboundHandlerAdapter {
    private final Executor workers;

    OffloadInsideInlineWrapper(Executor workers) {
        this.workers = workers;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object article) {
        timed(() -> workers.execute(() -> context.writeAndFlush(request(article).join())));
    }

    private static void timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.println("took " + (System.nanoTime() - start));
    }

    private CompletableFuture<String> request(Object article) {
        return CompletableFuture.supplyAsync(() -> "3 × " + article);
    }
}
