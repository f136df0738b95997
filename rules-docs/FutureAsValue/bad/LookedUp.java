// The map is by name; the future of a name is not in it, whatever the name.
// asyncio: F4
// uses: jdk
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

class LookedUp {
    String phone(Map<String, String> phones, CompletableFuture<String> name) {
        return phones.get(name); // finding: this looks for the `CompletableFuture` itself among values, and never finds it
    }

    boolean isKnown(Set<String> names, CompletableFuture<String> name) {
        return names.contains(name); // finding: this looks for the `CompletableFuture` itself among values, and never finds it
    }
}
