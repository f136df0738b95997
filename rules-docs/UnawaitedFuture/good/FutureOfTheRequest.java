// What is sent gives the same future, and that one is awaited.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class FutureOfTheRequest {
    interface Request {
        CompletableFuture<String> reply();
    }

    interface Connection {
        CompletableFuture<String> send(Request request);
    }

    String ask(Connection connection, Request given) {
        Request request = given;
        CompletableFuture<String> answer = request.reply().thenApply(String::strip);
        connection.send(request);
        return answer.join();
    }
}
