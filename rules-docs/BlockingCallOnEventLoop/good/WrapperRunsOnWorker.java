// The project's own `offload` runs its argument on a pool, so the argument may block.
// asyncio: B5, B6
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class WrapperRunsOnWorker extends ChannelInboundHandlerAdapter {
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(8);

    @Override
    public void channelRead(ChannelHandlerContext context, Object name) {
        offload(context, () -> Files.readString(Path.of(name.toString())));
    }

    private void offload(ChannelHandlerContext context, Callable<String> work) {
        WORKERS.execute(() -> {
            try {
                context.writeAndFlush(work.call());
            } catch (Exception e) {
                context.fireExceptionCaught(e);
            }
        });
    }
}
