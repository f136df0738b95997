// It is no future whose failure is caught here: the cache has one of its own, and the pause has none.
// uses: jdk
import java.util.concurrent.ExecutionException;

class NoFutureInTheTry {
    interface Cache {
        String get(String key) throws ExecutionException;
    }

    String title(Cache cache, String key) throws InterruptedException {
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                Thread.sleep(10);
                return cache.get(key);
            } catch (ExecutionException e) {
            }
        }
        return key;
    }
}
