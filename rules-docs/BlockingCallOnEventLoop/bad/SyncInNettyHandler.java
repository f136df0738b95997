// The loop that has to write the bytes waits for the bytes to be written: it waits for itself.
// asyncio: B8
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class SyncInNettyHandler extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        context.writeAndFlush(message).sync(); // finding: `ChannelFuture.sync` blocks the Netty event loop
        context.close();
    }
}
