// `offer` and `poll` without a time-out answer at once, and `tryAcquire` and `tryLock` do not wait either.
// asyncio: B10
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;

class QueueWithoutWaiting extends SimpleChannelInboundHandler<String> {
    private final BlockingQueue<String> orders;
    private final Semaphore seats = new Semaphore(100);

    QueueWithoutWaiting(BlockingQueue<String> orders) {
        this.orders = orders;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, String order) {
        if (!seats.tryAcquire() || !orders.offer(order)) {
            context.writeAndFlush("busy");
        }
    }
}
