// `isDone` is asked first, so `join` has its result and does not wait.
// asyncio: B8
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;

class IsDoneBeforeJoin extends ChannelInboundHandlerAdapter {
    private final CompletableFuture<String> banner = CompletableFuture.supplyAsync(() -> "welcome");

    @Override
    public void channelActive(ChannelHandlerContext context) {
        if (banner.isDone()) {
            context.writeAndFlush(banner.join());
        } else {
            context.writeAndFlush("one moment");
        }
        context.writeAndFlush(banner.getNow(""));
    }
}
