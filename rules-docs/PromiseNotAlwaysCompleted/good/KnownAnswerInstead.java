// The early way out gives another future; nobody has the promise yet.
// uses: jdk
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

class KnownAnswerInstead {
    interface Client {
        void ask(String question, BiConsumer<String, Throwable> answered);
    }

    CompletableFuture<String> ask(Client client, String question, Map<String, String> known) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        if (known.containsKey(question)) {
            return CompletableFuture.completedFuture(known.get(question));
        }
        client.ask(question, (text, failure) -> {
            if (failure == null) {
                answer.complete(text);
            } else {
                answer.completeExceptionally(failure);
            }
        });
        return answer;
    }
}
