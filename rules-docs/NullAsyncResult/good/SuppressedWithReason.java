// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class SuppressedWithReason {
    CompletableFuture<String> legacy() {
        // asynclint:ignore NullAsyncResult: the old plug-in API wants null for "not supported"
        return null;
    }
}
