// A pool of platform threads, one for each processor, is made for this.
// asyncio: V3
// uses: jdk
import java.security.GeneralSecurityException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

class PlatformPool implements AutoCloseable {
    private final ExecutorService processors =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    void check(SecretKeyFactory keys, PBEKeySpec password) {
        processors.execute(() -> {
            try {
                keys.generateSecret(password);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public void close() {
        processors.shutdown();
    }
}
