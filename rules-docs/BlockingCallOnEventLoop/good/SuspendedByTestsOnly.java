// Only tests suspend the server, and while they do, its loops are meant to wait.
// uses: netty, guava
import com.google.common.annotations.VisibleForTesting;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;

class SuspendedByTestsOnly extends ChannelInitializer<Channel> {
    private final Object resumed = new Object();
    private volatile boolean suspended = false;

    @Override
    protected void initChannel(Channel channel) throws InterruptedException {
        synchronized (resumed) {
            while (suspended) {
                resumed.wait();
            }
        }
    }

    @VisibleForTesting
    void suspend(EventLoopGroup loops) {
        suspended = true;
        loops.submit(() -> {
            while (suspended && !loops.isShuttingDown()) {
                try {
                    Thread.sleep(10);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
    }

    @VisibleForTesting
    void resume() {
        synchronized (resumed) {
            suspended = false;
            resumed.notifyAll();
        }
    }
}
