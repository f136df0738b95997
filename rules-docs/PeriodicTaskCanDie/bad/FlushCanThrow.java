// One failed flush is the last one: the executor drops the task, and the exception stays in a Future nobody reads.
// asyncio: E6
// uses: jdk
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class FlushCanThrow {
    private final Writer journal;

    FlushCanThrow(Writer journal) {
        this.journal = journal;
    }

    void start(ScheduledExecutorService scheduler) {
        scheduler.scheduleAtFixedRate(() -> flush(), 1, 1, TimeUnit.SECONDS); // finding: once `flush` throws, this task never runs again, and nobody is told
    }

    private void flush() {
        try {
            journal.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // note: throws
        }
    }
}
