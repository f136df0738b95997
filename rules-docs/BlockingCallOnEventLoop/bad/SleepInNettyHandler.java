// One event loop serves many connections: while it sleeps, none of them is answered.
// asyncio: B1
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class SleepInNettyHandler extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception { // note: `channelRead` runs on the Netty event loop
        Thread.sleep(100); // finding: `Thread.sleep` blocks the Netty event loop
    //         ^^^^^
        context.writeAndFlush(message);
    }
}
