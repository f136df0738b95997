// A bounded wait is still a wait: 200 ms on an event loop are 200 ms for everyone.
// asyncio: B8
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class TimedGetInNettyHandler extends ChannelInboundHandlerAdapter {
    private final Future<String> banner;

    TimedGetInNettyHandler(Future<String> banner) {
        this.banner = banner;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        context.writeAndFlush(banner.get(200, TimeUnit.MILLISECONDS)); // finding: `Future.get` blocks the Netty event loop
    }
}
