// A sink that cannot take the event says so by the result of `tryEmitNext`; it does not throw.
// uses: reactor
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Sinks;

class SinkSaysSoByResult {
    private final Sinks.Many<Long> load = Sinks.many().multicast().directBestEffort();

    void start(ScheduledExecutorService scheduler) {
        scheduler.scheduleAtFixedRate(this::emit, 1, 1, TimeUnit.SECONDS);
    }

    private void emit() {
        while (load.tryEmitNext(System.nanoTime()) == Sinks.EmitResult.FAIL_NON_SERIALIZED) {
            Thread.onSpinWait();
        }
    }
}
