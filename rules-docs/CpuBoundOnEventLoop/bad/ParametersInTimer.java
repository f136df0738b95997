// Parameters for a key exchange take seconds, and Vert.x warns of a blocked thread.
// uses: vertx
import io.vertx.core.AbstractVerticle;
import java.security.AlgorithmParameterGenerator;
import java.security.NoSuchAlgorithmException;

class ParametersInTimer extends AbstractVerticle {
    @Override
    public void start() throws NoSuchAlgorithmException {
        AlgorithmParameterGenerator generator = AlgorithmParameterGenerator.getInstance("DH");
        vertx.setPeriodic(3_600_000, timer -> {
            generator.init(2048);
            generator.generateParameters(); // finding: `AlgorithmParameterGenerator.generateParameters` keeps a Vert.x event loop busy for long
        });
    }
}
