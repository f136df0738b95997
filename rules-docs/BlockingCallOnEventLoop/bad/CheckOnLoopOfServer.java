// The loop that runs the check also serves the connections of the bootstrap.
// uses: netty
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

class CheckOnLoopOfServer {
    private final EventLoopGroup loops = new NioEventLoopGroup();
    private final ServerBootstrap bootstrap = new ServerBootstrap().group(loops);
    private volatile boolean healthy = true;

    void start(Supplier<CompletableFuture<String>> probe) {
        loops.scheduleAtFixedRate(
                () -> {
                    try {
                        healthy = "up".equals(probe.get().join()); // finding: `CompletableFuture.join` blocks the Netty event loop
                    } catch (RuntimeException e) {
                        System.err.println(e);
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

    int port() {
        return bootstrap.config().localAddress().hashCode();
    }

    void stop() {
        loops.shutdownGracefully();
    }
}
