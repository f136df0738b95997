// The helper blocks, but only code on the pool calls it.
// asyncio: B5, B6
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class HelperCalledFromPoolOnly extends ChannelInboundHandlerAdapter {
    private final ExecutorService workers;

    HelperCalledFromPoolOnly(ExecutorService workers) {
        this.workers = workers;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object article) {
        CompletableFuture.supplyAsync(() -> stockOf(article), workers)
                .whenComplete((stock, failure) -> context.writeAndFlush(failure == null ? stock : "unknown"));
    }

    private String stockOf(Object article) {
        CompletableFuture<Integer> stock = CompletableFuture.supplyAsync(() -> 3);
        String name = String.valueOf(article).strip();
        return stock.join() + " × " + name;
    }
}
