// On an event loop the exception goes into the ScheduledFuture as well, and the idle check has ended.
// asyncio: E6
// uses: netty
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.TimeUnit;

class NettyEventLoop extends ChannelInboundHandlerAdapter {
    private final Runnable idleCheck;

    NettyEventLoop(Runnable idleCheck) {
        this.idleCheck = idleCheck;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        ctx.executor().scheduleAtFixedRate(this::check, 1, 1, TimeUnit.SECONDS); // finding: once `check` throws, this task never runs again, and nobody is told
        ctx.fireChannelActive();
    }

    private void check() {
        idleCheck.run(); // note: calls `run`
    }
}
