// The client of Vert.x keeps connections open for the next request, which has a client of its own.
// uses: vertx
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;

class ClientPerHandler extends AbstractVerticle {
    Future<Buffer> price(String article) {
        HttpClient client = vertx.createHttpClient(); // finding: each call of `price` starts threads or opens connections anew: `createHttpClient`
        return client.request(HttpMethod.GET, 80, "prices.example", "/" + article)
                .compose(request -> request.send())
                .compose(HttpClientResponse::body);
    }
}
