// The tasks are handed to the common pool one at a time: a plain call would be as fast, and simpler.
// uses: jdk
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

class RunAsyncInLoop {
    void warmUp(Set<String> caches) {
        for (Iterator<String> names = caches.iterator(); names.hasNext(); ) {
            String name = names.next();
            CompletableFuture.runAsync(() -> fill(name)).join(); // finding: each round waits with `join`, so the next `runAsync` starts only when this one is over
        }
    }

    private static void fill(String cache) {
        System.out.println(cache + " is warm");
    }
}
