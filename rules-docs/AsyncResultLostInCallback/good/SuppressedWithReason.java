// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class SuppressedWithReason {
    void warmUp(List<String> keys) {
        // asynclint:ignore AsyncResultLostInCallback: a key that is not loaded now is loaded when it is used
        keys.forEach(this::load);
    }

    private CompletableFuture<String> load(String key) {
        return CompletableFuture.supplyAsync(key::strip);
    }
}
