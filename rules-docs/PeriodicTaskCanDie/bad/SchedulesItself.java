// The next round is scheduled at the end of this one: the first exception breaks the chain, and the Future keeps it.
// asyncio: E6
// uses: jdk
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class SchedulesItself {
    private final ScheduledExecutorService scheduler;
    private final Runnable poll;

    SchedulesItself(ScheduledExecutorService scheduler, Runnable poll) {
        this.scheduler = scheduler;
        this.poll = poll;
    }

    void pollAndAgain() {
        poll.run(); // note: calls `run`
        scheduler.schedule(this::pollAndAgain, 1, TimeUnit.SECONDS); // finding: once `run` throws, `pollAndAgain` is not scheduled again, and nobody is told
    }
}
