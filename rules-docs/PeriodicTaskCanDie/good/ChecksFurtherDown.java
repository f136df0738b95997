// Checks of arguments further down are about callers that do it wrong, as any dereference is.
// uses: jdk
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class ChecksFurtherDown {
    private final Deque<Long> samples = new ArrayDeque<>();

    void start(ScheduledExecutorService scheduler) {
        scheduler.scheduleAtFixedRate(this::sample, 1, 1, TimeUnit.SECONDS);
    }

    private void sample() {
        keep(System.nanoTime(), 60);
    }

    private void keep(long sample, int most) {
        samples.add(sample);
        trim(most);
    }

    private void trim(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("keep one at least");
        }
        while (samples.size() > most) {
            remove();
        }
    }

    private void remove() {
        if (samples.isEmpty()) {
            throw new IllegalStateException("nothing is kept");
        }
        samples.remove();
    }
}
