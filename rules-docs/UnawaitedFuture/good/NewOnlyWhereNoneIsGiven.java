// An answer is begun only where none is given; here the caller's own comes back, and whoever made it holds it.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class NewOnlyWhereNoneIsGiven {
    private CompletableFuture<String> group = new CompletableFuture<>();

    CompletableFuture<String> send(String request, CompletableFuture<String> answer) {
        if (request.isEmpty()) {
            return begin(request, answer);
        }
        CompletableFuture<String> pending = begin(request, answer);
        System.out.println("sent " + request);
        return pending;
    }

    private CompletableFuture<String> begin(String request, CompletableFuture<String> answer) {
        if (answer == null) {
            return CompletableFuture.supplyAsync(() -> "answer to " + request);
        }
        return answer;
    }

    void sendAgain(String request, CompletableFuture<String> answer) {
        send(request, answer);
    }

    CompletableFuture<String> flush(String request) {
        CompletableFuture<String> full = group;
        group = new CompletableFuture<>();
        write(request, full);
        return group;
    }

    private CompletableFuture<String> write(String request, CompletableFuture<String> answer) {
        return answer != null ? answer : CompletableFuture.supplyAsync(() -> "answer to " + request);
    }
}
