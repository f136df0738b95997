// The event loop's own timer calls back later; in between the loop serves others.
// asyncio: B1
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.TimeUnit;

class NettyScheduleInsteadOfSleep extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        context.executor().schedule(() -> context.writeAndFlush(message), 100, TimeUnit.MILLISECONDS);
    }
}
