// `wait` parks the event loop until some other thread calls `notify`.
// asyncio: B10
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class MonitorWaitInNettyHandler extends ChannelInboundHandlerAdapter {
    private final Object gate = new Object();
    private boolean open;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        synchronized (gate) {
            while (!open) {
                gate.wait(); // finding: `Object.wait` blocks the Netty event loop
            }
        }
        context.fireChannelRead(message);
    }
}
