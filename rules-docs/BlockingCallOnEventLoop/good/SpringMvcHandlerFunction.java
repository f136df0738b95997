// The servlet stack has a `HandlerFunction` of the same simple name; it may block.
// asyncio: B8
// uses: spring-webmvc
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

class SpringMvcHandlerFunction implements HandlerFunction<ServerResponse> {
    private final CompletableFuture<String> banner =
            CompletableFuture.supplyAsync(() -> "welcome").orTimeout(1, TimeUnit.SECONDS);

    @Override
    public ServerResponse handle(ServerRequest request) {
        return ServerResponse.ok().body(banner.join());
    }
}
