// The throttle is off at first, but a message can turn it on.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class SwitchedOnInProduction extends ChannelInboundHandlerAdapter {
    private static volatile boolean throttled;

    static void throttle() {
        throttled = true;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message.equals("throttle")) {
            throttle();
        }
        if (throttled) {
            Thread.sleep(10); // finding: `Thread.sleep` blocks the Netty event loop
        }
        context.fireChannelRead(message);
    }
}
