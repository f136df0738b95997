// These catches expect one certain failure, or guard one optional part; the rest of the task is not covered.
// asyncio: E7
// uses: jdk
import java.util.concurrent.Executor;

class ExpectedFailureOfOnePart {
    private int port = 8080;

    void configure(Executor workers, String text, Runnable warmUp, Runnable serve) {
        workers.execute(() -> {
            try {
                port = Integer.parseInt(text);
            } catch (NumberFormatException keepDefault) {
            }
            try {
                warmUp.run();
            } catch (Exception optional) {
            }
            serve.run();
        });
    }
}
