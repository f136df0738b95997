// The subscriber's whole chain runs inside `emit`, up to its first change of threads.
// uses: reactor
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class EmittedInMonitor {
    private final Sinks.One<String> sink = Sinks.one();
    private boolean done;

    Mono<String> value() {
        return sink.asMono();
    }

    synchronized void emit(String value) {
        if (!done) {
            done = true;
            sink.tryEmitValue(value).orThrow(); // finding: `tryEmitValue` runs the callbacks of others while this thread holds a lock
        }
    }
}
