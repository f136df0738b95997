// Only topics that are kept have a position; no other kind of topic is ever given to the task.
// uses: jdk
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

class OtherKindHasNoPosition {
    interface Topic {
        long lastPosition();
    }

    record Kept(AtomicLong written) implements Topic {
        @Override
        public long lastPosition() {
            return written.get();
        }
    }

    record Passing() implements Topic {
        @Override
        public long lastPosition() {
            throw new UnsupportedOperationException("nothing is kept");
        }
    }

    private final AtomicLong read = new AtomicLong();

    void retry(ScheduledExecutorService timers, Topic topic) {
        timers.schedule(() -> read.set(topic.lastPosition()), 100, TimeUnit.MILLISECONDS);
    }
}
