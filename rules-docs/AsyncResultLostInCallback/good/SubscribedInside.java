// The callback subscribes itself, with a consumer for the failure.
// uses: reactor
import java.util.Optional;
import reactor.core.publisher.Mono;

class SubscribedInside {
    interface Sessions {
        Mono<Void> delete(String user);
    }

    void logOut(Sessions sessions, Optional<String> user) {
        user.ifPresent(name -> sessions.delete(name)
                .subscribe(nothing -> {}, failure -> System.err.println("still logged in: " + failure)));
    }
}
