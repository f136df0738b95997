// The loop looks at each future before it makes the next one.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class RetriedInLoop {
    CompletableFuture<String> first(String[] hosts) {
        CompletableFuture<String> answer = CompletableFuture.failedFuture(new IllegalStateException("no host"));
        for (String host : hosts) {
            CompletableFuture<String> next = ask(host);
            answer = answer.exceptionallyCompose(failure -> next);
        }
        return answer;
    }

    CompletableFuture<String> any(String[] hosts) {
        CompletableFuture<String> answer = null;
        for (String host : hosts) {
            answer = ask(host);
            if (host.endsWith(".local")) {
                break;
            }
        }
        return answer;
    }

    private CompletableFuture<String> ask(String host) {
        return CompletableFuture.supplyAsync(host::strip);
    }
}
