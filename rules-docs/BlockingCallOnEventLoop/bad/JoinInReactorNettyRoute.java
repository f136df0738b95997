// A Reactor Netty route is called on Netty's event loop.
// asyncio: B8
// uses: reactor-netty
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;

class JoinInReactorNettyRoute {
    HttpServer server(CompletableFuture<String> banner) {
        return HttpServer.create()
                .port(8080)
                .handle((request, response) -> response.sendString(Mono.just(banner.join()))); // finding: `CompletableFuture.join` blocks the Netty event loop
    }
}
