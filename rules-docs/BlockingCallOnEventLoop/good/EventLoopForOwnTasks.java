// The class made this event loop for its own checks: no connection waits for it.
// uses: netty
import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

class EventLoopForOwnTasks {
    private final Supplier<CompletableFuture<String>> probe;
    private final EventLoop checks = new DefaultEventLoop();
    private volatile boolean healthy = true;

    EventLoopForOwnTasks(Supplier<CompletableFuture<String>> probe) {
        this.probe = probe;
    }

    void start() {
        checks.scheduleAtFixedRate(
                () -> {
                    try {
                        healthy = probe.get().get(3, TimeUnit.SECONDS).equals("up");
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (ExecutionException | TimeoutException | RuntimeException e) {
                        healthy = false;
                    }
                },
                1,
                1,
                TimeUnit.MINUTES);
    }

    boolean isHealthy() {
        return healthy;
    }

    void stop() {
        if (checks != null) {
            checks.shutdownGracefully();
        }
    }
}
