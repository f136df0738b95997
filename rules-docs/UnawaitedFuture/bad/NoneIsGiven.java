// `send` gives back the answer that it is given; here it is given none, and begins one that nobody sees.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class NoneIsGiven {
    CompletableFuture<String> send(String request, CompletableFuture<String> given) {
        CompletableFuture<String> answer = given;
        if (answer == null) {
            answer = CompletableFuture.supplyAsync(() -> "answer to " + request);
        }
        return answer;
    }

    void ping() {
        send("ping", null); // finding: nobody awaits the result of `send`, so its failure is lost
    }

    CompletableFuture<String> write(String request, CompletableFuture<String> answer) {
        if (answer == null) {
            answer = CompletableFuture.supplyAsync(() -> "answer to " + request);
        }
        return answer;
    }

    void pong() {
        write("pong", null); // finding: nobody awaits the result of `write`, so its failure is lost
    }
}
