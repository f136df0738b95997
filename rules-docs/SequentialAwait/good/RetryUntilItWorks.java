// A retry is the same request again, because the one before has failed.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

class RetryUntilItWorks {
    interface Server {
        CompletableFuture<String> ask(String question, int attempt);
    }

    String ask(Server server, String question) {
        for (int attempt = 1; attempt <= 3; attempt++) {
            try {
                return server.ask(question, attempt).orTimeout(1, TimeUnit.SECONDS).join();
            } catch (CompletionException e) {
                System.getLogger("ask").log(System.Logger.Level.INFO, "attempt failed", e);
            }
        }
        throw new IllegalStateException("no answer");
    }

    int countAnswers(List<Server> servers, String question) {
        int answers = 0;
        for (int retry = 0; retry < 3 && answers == 0; retry++) {
            answers += servers.get(retry).ask(question, retry).orTimeout(1, TimeUnit.SECONDS).join().length();
        }
        return answers;
    }
}
