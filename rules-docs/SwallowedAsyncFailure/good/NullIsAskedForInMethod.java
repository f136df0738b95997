// The step after it makes an error of the missing answer, in a method of its own.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class NullIsAskedForInMethod {
    CompletableFuture<String> send(CompletableFuture<Integer> answer) {
        return answer.exceptionally(failure -> null).thenApply(this::report);
    }

    private String report(Integer code) {
        if (code == null) {
            return "SEND_FAILED";
        }
        return code == 0 ? "SENT" : "REFUSED";
    }
}
