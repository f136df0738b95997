// For an unknown key the sink is never called, and the subscriber waits without an end.
// uses: reactor
import java.util.Map;
import reactor.core.publisher.Mono;

class MonoCreateEmptyPath {
    Mono<String> find(Map<String, String> names, String key) {
        return Mono.create(sink -> {
            if (!names.containsKey(key)) {
                return; // finding: on one path to here nobody completes `sink`, so whoever waits for it hangs
            }
            sink.success(names.get(key));
        });
    }
}
