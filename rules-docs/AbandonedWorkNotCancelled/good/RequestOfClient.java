// The client runs the request, nobody's pool does; what a `cancel` would do is for the client to say.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class RequestOfClient {
    interface Client {
        Future<String> ask(String question);
    }

    String answer(Client client, String question) throws InterruptedException, ExecutionException {
        Future<String> answer = client.ask(question);
        try {
            return answer.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "no answer";
        }
    }
}
