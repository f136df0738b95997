// The hook closes the file although the tasks may still write to it.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class HookClosesFile {
    void register(ExecutorService writers, Writer file) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            writers.shutdown();
            try {
                writers.awaitTermination(10, TimeUnit.SECONDS); // finding: the result of `awaitTermination` is ignored: after a timeout the code goes on as after success
                file.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }
}
