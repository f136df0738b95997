// A lock held for a few instructions is no finding by default: most handlers have one.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ShortCriticalSection extends ChannelInboundHandlerAdapter {
    private final Lock lock = new ReentrantLock();
    private long received;
    private long closed;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        lock.lock();
        try {
            received++;
        } finally {
            lock.unlock();
        }
        context.fireChannelRead(message);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        synchronized (this) {
            closed++;
        }
    }
}
