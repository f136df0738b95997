// Whatever the refresh throws is wrapped in what the task catches, on the way through `retry`.
// asyncio: E7
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class WrappedAndCaught {
    private volatile String keys;

    interface Attempt<T> {
        T make() throws ExecutionException;
    }

    void start(ScheduledExecutorService scheduler, Callable<String> source) {
        scheduler.scheduleAtFixedRate(() -> refresh(source), 1, 1, TimeUnit.MINUTES);
    }

    private void refresh(Callable<String> source) {
        try {
            keys = retry(() -> {
                try {
                    return source.call();
                } catch (Exception e) {
                    throw new ExecutionException(e);
                }
            });
        } catch (ExecutionException e) {
            System.getLogger("keys").log(Level.WARNING, "the old keys stay", e);
        }
    }

    private static <T> T retry(Attempt<T> attempt) throws ExecutionException {
        ExecutionException last = null;
        for (int i = 0; i < 3; i++) {
            try {
                return attempt.make();
            } catch (ExecutionException e) {
                last = e;
            }
        }
        throw last;
    }
}
