// `executeBlocking` hands the hash to a worker, and the answer back to the loop.
// asyncio: B9
// uses: vertx
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

class HashOnWorker {
    void routes(Router router, Vertx vertx, SecretKeyFactory keys, byte[] salt) {
        router.post("/login").handler(request -> vertx.executeBlocking(() -> {
                    char[] password = request.request().getParam("password").toCharArray();
                    return keys.generateSecret(new PBEKeySpec(password, salt, 600_000, 256)).getEncoded();
                })
                .onSuccess(hash -> request.response().end(String.valueOf(hash.length)))
                .onFailure(request::fail));
    }
}
