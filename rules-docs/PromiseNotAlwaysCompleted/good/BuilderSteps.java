// The steps of a builder only note down what is to be built; nothing throws before the promise is completed.
// uses: spring-web
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.web.util.UriComponentsBuilder;

class BuilderSteps {
    CompletableFuture<String> search(Executor pool, String text) {
        CompletableFuture<String> address = new CompletableFuture<>();
        pool.execute(() -> {
            UriComponentsBuilder uri = UriComponentsBuilder.newInstance();
            uri.path("/items").queryParam("q", text);
            address.complete(uri.toUriString());
        });
        return address;
    }
}
