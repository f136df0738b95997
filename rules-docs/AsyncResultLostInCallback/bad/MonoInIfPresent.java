// `ifPresent` takes a Consumer: the Mono is assembled for the user that is there, and never runs.
// asyncio: F1
// uses: reactor
import java.util.Optional;
import reactor.core.publisher.Mono;

class MonoInIfPresent {
    interface Sessions {
        Mono<Void> delete(String user);
    }

    void logOut(Sessions sessions, Optional<String> user) {
        user.ifPresent(sessions::delete); // finding: `ifPresent` throws away the publisher of `delete`, so it never runs
    }
}
