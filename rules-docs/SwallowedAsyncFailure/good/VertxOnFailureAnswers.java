// Failures are answered; the one that does not matter says why.
// asyncio: E2
// uses: vertx
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

class VertxOnFailureAnswers {
    void page(Vertx vertx, HttpServerRequest request) {
        vertx.fileSystem()
                .readFile("page.html")
                .onSuccess(page -> request.response().end(page))
                .onFailure(failure -> request.response().setStatusCode(500).end(failure.getMessage()));
    }

    void warm(Vertx vertx) {
        vertx.fileSystem()
                .readFile("page.html")
                .onSuccess(page -> System.out.println(page.length()))
                .onFailure(failure -> {
                    // a cold cache is slow, not wrong
                });
    }
}
