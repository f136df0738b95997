// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class SuppressedWithReason {
    int deep(String text) {
        // asynclint:ignore AsyncThenWait: a fresh stack, for a parser that recurses
        return CompletableFuture.supplyAsync(() -> text.length()).join();
    }
}
