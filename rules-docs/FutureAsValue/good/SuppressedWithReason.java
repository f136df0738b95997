// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class SuppressedWithReason {
    void dump(CompletableFuture<String> answer) {
        // asynclint:ignore FutureAsValue: a dump shows the state, done or not
        System.out.println("answer: " + answer);
    }
}
