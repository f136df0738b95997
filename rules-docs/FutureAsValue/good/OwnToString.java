// In `toString` an object says what it is made of, and this one is made of a future.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class OwnToString {
    private final CompletableFuture<String> answer = new CompletableFuture<>();

    void reply(String text) {
        answer.complete(text);
    }

    @Override
    public String toString() {
        return "Question[" + answer + "]";
    }
}
