// Nothing at the call of `audit` says that it sleeps; the path does.
// asyncio: B5
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class ThroughOneCall extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception { // note: `channelRead` runs on the Netty event loop
        audit(message); // finding: `audit` blocks the Netty event loop through `Thread.sleep`
    //  ^^^^^
        context.writeAndFlush(message);
    }

    private void audit(Object message) throws InterruptedException {
        System.out.println("received " + message);
        Thread.sleep(50); // note: calls `Thread.sleep`
    }
}
