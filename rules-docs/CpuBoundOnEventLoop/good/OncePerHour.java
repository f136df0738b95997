// A reviewed exception to the rule carries its reason in the code.
// uses: vertx
import io.vertx.core.Vertx;
import java.security.KeyPairGenerator;

class OncePerHour {
    void rotate(Vertx vertx, KeyPairGenerator generator) {
        vertx.setPeriodic(3_600_000, timer -> {
            // asynclint:ignore CpuBoundOnEventLoop: an elliptic curve, 0.2 ms
            generator.generateKeyPair();
        });
    }
}
