// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class NeverMoreThanOne implements AutoCloseable {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    Future<Integer> nightly() {
        return pool.submit(() -> {
            Future<Integer> half = pool.submit(() -> 21);
            // asynclint:ignore SamePoolDeadlock: one job a night, and two threads
            return 2 * half.get(1, TimeUnit.HOURS);
        });
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
