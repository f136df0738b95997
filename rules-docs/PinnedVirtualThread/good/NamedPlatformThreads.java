// Of two executors the name is that of the one with platform threads.
// uses: quarkus-arc, slf4j
// release: 21
// runtime: 21..23
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class NamedPlatformThreads {
    @ApplicationScoped
    static class Threads {
        @Produces
        @Named("light")
        ExecutorService light() {
            return Executors.newVirtualThreadPerTaskExecutor();
        }

        @Produces
        @Named("few")
        ExecutorService few() {
            return Executors.newFixedThreadPool(4);
        }
    }

    @ApplicationScoped
    static class Reports {
        private static final Logger LOG = LoggerFactory.getLogger(Reports.class);

        @Inject
        @Named("few")
        ExecutorService executor;

        void print(Path report) {
            executor.execute(() -> {
                try {
                    send(report);
                } catch (IOException | InterruptedException e) {
                    LOG.warn("{} is not printed", report, e);
                    Thread.currentThread().interrupt();
                }
            });
        }

        private synchronized void send(Path report) throws IOException, InterruptedException {
            if (Files.size(report) > 0) {
                Thread.sleep(100);
            }
        }
    }
}
