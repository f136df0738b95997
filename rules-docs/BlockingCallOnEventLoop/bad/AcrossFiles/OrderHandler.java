// The blocking call is three calls and two files away from the handler.
// asyncio: B5
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;

class OrderHandler extends SimpleChannelInboundHandler<String> {
    private final OrderService service = new OrderService();

    @Override
    protected void channelRead0(ChannelHandlerContext context, String order) throws Exception { // note: `channelRead0` runs on the Netty event loop
        service.place(order); // finding: `place` blocks the Netty event loop through `Files.writeString`
        context.writeAndFlush("placed " + order);
    }
}
