// The helpers call each other; somewhere on the way one of them sleeps.
// asyncio: B5
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class RecursiveHelper extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        send(context, message, 3); // finding: `send` blocks the Netty event loop through `Thread.sleep`
    }

    private void send(ChannelHandlerContext context, Object message, int attempts) throws InterruptedException {
        if (context.channel().isWritable() || attempts == 0) {
            context.writeAndFlush(message);
        } else {
            retry(context, message, attempts); // note: calls `RecursiveHelper.retry`
        }
    }

    private void retry(ChannelHandlerContext context, Object message, int attempts) throws InterruptedException {
        Thread.sleep(10); // note: calls `Thread.sleep`
        send(context, message, attempts - 1);
    }
}
