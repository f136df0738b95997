// There is one instance, but whoever calls `every` leaves a thread behind each time.
// uses: jdk
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

final class ServiceOfSingleton {
    static final ServiceOfSingleton INSTANCE = new ServiceOfSingleton();

    private ServiceOfSingleton() {}

    void every(Runnable task, long seconds) {
        Executors.newSingleThreadScheduledExecutor() // finding: nobody shuts down the executor of `newSingleThreadScheduledExecutor`: each call leaves its threads behind
                .scheduleWithFixedDelay(task, seconds, seconds, TimeUnit.SECONDS);
    }
}
