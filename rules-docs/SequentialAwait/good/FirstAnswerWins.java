// The loop ends with the first server that knows the answer; asking all of them at once would be a waste.
// uses: jdk
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class FirstAnswerWins {
    interface Cache {
        CompletableFuture<String> look(String key);
    }

    String find(List<Cache> caches, String key) {
        String found = null;
        for (Cache cache : caches) {
            found = cache.look(key).orTimeout(1, TimeUnit.SECONDS).join();
            if (found != null) {
                break;
            }
        }
        return found;
    }

    Optional<String> findFirst(List<Cache> caches, String key) {
        return caches.stream()
                .map(cache -> cache.look(key))
                .map(answer -> answer.orTimeout(1, TimeUnit.SECONDS).join())
                .filter(answer -> answer != null)
                .findFirst();
    }
}
