// A verticle starts once; its client serves all its requests.
// uses: vertx
import io.vertx.core.AbstractVerticle;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;

class VerticleStart extends AbstractVerticle {
    @Override
    public void start() {
        HttpClient client = vertx.createHttpClient();
        Router router = Router.router(vertx);
        router.get("/price").handler(request -> client.request(HttpMethod.GET, 80, "prices.example", "/")
                .onFailure(request::fail)
                .onSuccess(price -> request.end(price.absoluteURI())));
    }
}
