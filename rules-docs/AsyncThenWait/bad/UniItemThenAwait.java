// The item is computed by the thread that awaits it.
// uses: mutiny
import io.smallrye.mutiny.Uni;

class UniItemThenAwait {
    String read(String name) {
        return Uni.createFrom().item(() -> name.strip()).await().indefinitely(); // finding: `item` starts work that `indefinitely` waits for at once, so this thread gains nothing
    }
}
