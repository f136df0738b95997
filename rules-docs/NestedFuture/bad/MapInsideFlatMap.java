// `flatMap` unwraps one level; the `map` inside it has put the save one level deeper, and it never runs.
// asyncio: F5
// uses: reactor
import reactor.core.publisher.Mono;

class MapInsideFlatMap {
    interface Users {
        Mono<String> find(long id);

        Mono<String> save(String user);
    }

    Mono<Boolean> rename(Users users, Mono<Long> id, String name) {
        return id.flatMap(known -> users.find(known).map(user -> users.save(user + name))) // finding: `map` gives a `Mono` in a `Mono`, and nobody subscribes to the inner one
                .hasElement();
    }
}
