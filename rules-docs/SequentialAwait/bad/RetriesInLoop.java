// Each request may be sent more than once, but no request needs the answer to another.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class RetriesInLoop {
    interface Client {
        CompletableFuture<String> ask(String question);
    }

    private static CompletableFuture<String> again(Client client, String question, int left) {
        if (left == 0) {
            return client.ask(question);
        }
        return again(client, question, left - 1);
    }

    int length(Client client, List<String> questions) {
        int length = 0;
        for (String question : questions) {
            length += again(client, question, 3).orTimeout(1, TimeUnit.SECONDS).join().length(); // finding: each round waits with `join`, so the next `again` starts only when this one is over
        }
        return length;
    }
}
