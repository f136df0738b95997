// For an unknown key the sink is never called, and the subscriber waits without an end.
// uses: reactor
import java.util.Map;
import reactor.core.publisher.Mono;

class MonoCreateEmptyPath {
    Mono<String> find(Map<String, String> names, String key) {
        return Mono.create(sink -> {
            if (!names.containsKey(key)) {
                return; // finding: `sink` leaves here on a path on which nobody completes it
            }
            sink.success(names.get(key));
        });
    }
}
