// When the consumer falls behind, `put` waits for room, and every connection of this loop waits with it.
// asyncio: B10
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.BlockingQueue;

class FullQueueInNettyHandler extends SimpleChannelInboundHandler<String> {
    private final BlockingQueue<String> orders;

    FullQueueInNettyHandler(BlockingQueue<String> orders) {
        this.orders = orders;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, String order) throws Exception {
        orders.put(order); // finding: `BlockingQueue.put` blocks the Netty event loop
    }
}
