// The pause is cut short, and the task asks the server once more, which may take as long as it likes.
// asyncio: E8
// uses: jdk
// fix: safe
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ExecutorService;

class WaitsAfterPause {
    void ping(ExecutorService workers, URI server) {
        workers.execute(() -> {
            ask(server);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
                System.err.println("no pause");
            }
            ask(server);
        });
    }

    private static void ask(URI server) {
        try {
            server.toURL().openStream().close();
        } catch (IOException e) {
            System.err.println("no answer: " + e);
        }
    }
}
