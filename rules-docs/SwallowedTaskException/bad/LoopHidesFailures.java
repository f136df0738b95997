// The consumer goes on after every failure, and nobody ever learns that not one event got through.
// asyncio: E7
// uses: jdk
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

class LoopHidesFailures {
    private volatile boolean running = true;

    void consume(ExecutorService workers, BlockingQueue<String> events, Consumer<String> handler) {
        workers.execute(() -> {
            while (running) {
                String event;
                try {
                    event = events.poll();
                    handler.accept(event);
                } catch (Exception e) { // finding: this catch hides the task's failure from everyone
                    // go on
                }
            }
        });
    }
}
