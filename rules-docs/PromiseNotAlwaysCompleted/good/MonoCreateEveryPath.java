// The sink is called on every path; what the function throws, Reactor gives to the subscriber.
// uses: reactor
import java.util.Map;
import reactor.core.publisher.Mono;

class MonoCreateEveryPath {
    Mono<String> find(Map<String, String> names, String key) {
        return Mono.create(sink -> {
            if (!names.containsKey(key)) {
                sink.success();
                return;
            }
            sink.success(names.get(key));
        });
    }
}
