// However this round ends, `finally` schedules the next one.
// asyncio: E7
// uses: jdk
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class ReschedulesInFinally {
    private final ScheduledExecutorService scheduler;
    private final Runnable poll;

    ReschedulesInFinally(ScheduledExecutorService scheduler, Runnable poll) {
        this.scheduler = scheduler;
        this.poll = poll;
    }

    void pollAndAgain() {
        try {
            poll.run();
        } catch (RuntimeException e) {
            System.getLogger("poll").log(System.Logger.Level.WARNING, "next time", e);
        } finally {
            scheduler.schedule(this::pollAndAgain, 1, TimeUnit.SECONDS);
        }
    }
}
