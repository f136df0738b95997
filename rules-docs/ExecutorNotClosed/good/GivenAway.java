// Whoever gets the executor may end it.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class GivenAway {
    private final List<ExecutorService> pools = new ArrayList<>();

    ExecutorService make() {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pools.add(pool);
        return pool;
    }

    void stop(Runnable last) {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        pool.execute(last);
        end(pool);
    }

    private static void end(ExecutorService pool) {
        pool.shutdown();
    }
}
