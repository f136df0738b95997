// The callback says that the service has stopped, whatever has become of the work that was just cancelled.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

class StopGoesOn {
    private final AtomicReference<CompletableFuture<Void>> reader = new AtomicReference<>();
    private final AtomicReference<CompletableFuture<Void>> writer = new AtomicReference<>();
    private final Consumer<String> events;

    StopGoesOn(Consumer<String> events) {
        this.events = events;
    }

    void doStop() {
        reader.get().cancel(true);
        writer.get().cancel(true);
        CompletableFuture.allOf(reader.get(), writer.get()).whenComplete((nothing, failure) -> events.accept("stopped"));
    }
}
