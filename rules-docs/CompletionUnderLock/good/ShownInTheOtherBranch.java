// Who may know the future is in the other branch; here it is new, and so is the one that a factory makes.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class ShownInTheOtherBranch {
    private final List<CompletableFuture<String>> waiting = new ArrayList<>();
    private String value;

    synchronized CompletableFuture<String> get() {
        CompletableFuture<String> answer = new CompletableFuture<>();
        if (value == null) {
            waiting.add(answer);
        } else {
            answer.complete(value);
        }
        return answer;
    }

    private CompletableFuture<String> newAnswer() {
        return new CompletableFuture<>();
    }

    synchronized CompletableFuture<String> known() {
        CompletableFuture<String> answer = newAnswer();
        answer.complete(value);
        return answer;
    }
}
