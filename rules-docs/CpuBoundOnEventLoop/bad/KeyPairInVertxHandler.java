// Looking for two large primes takes as long as it takes, and every request of the verticle waits.
// uses: vertx
import io.vertx.ext.web.Router;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

class KeyPairInVertxHandler {
    private final KeyPairGenerator generator;

    KeyPairInVertxHandler() throws NoSuchAlgorithmException {
        generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(4096);
    }

    void routes(Router router) {
        router.post("/keys").handler(request -> {
            byte[] key = generator.generateKeyPair().getPublic().getEncoded(); // finding: `KeyPairGenerator.generateKeyPair` keeps a Vert.x event loop busy for long
            request.response().end(String.valueOf(key.length));
        });
    }
}
