// The future comes out of an object that holds it, as `result()` of a record does; only a step is added.
// uses: jdk
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;

class StepOnHeldFuture {
    record Work(String name, CompletableFuture<String> result) {}

    interface Buffer {
        Optional<CompletableFuture<Void>> getSpilledFuture();
    }

    private final LongAdder done = new LongAdder();

    void started(Work work, Buffer buffer) {
        work.result().whenComplete((result, failure) -> done.increment());
        buffer.getSpilledFuture()
                .orElseThrow(() -> new IllegalStateException("not spilled"))
                .thenRun(done::increment);
    }
}
