// A setting chooses between the form that composes and the form that waits.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class SettingChoosesToWait {
    interface Cache {
        CompletableFuture<String> removeAsync(String key);
    }

    private final Cache cache;
    private final boolean composes;

    SettingChoosesToWait(Cache cache, boolean composes) {
        this.cache = cache;
        this.composes = composes;
    }

    void forget(String key, Runnable then) {
        if (composes) {
            cache.removeAsync(key).thenRun(then).exceptionally(failure -> {
                System.err.println(failure);
                return null;
            });
        } else {
            String old = cache.removeAsync(key).join();
            System.out.println("forgot " + old);
            then.run();
        }
    }
}
