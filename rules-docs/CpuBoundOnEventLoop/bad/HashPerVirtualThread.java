// There are as many carriers as processors: with that many hashes under way, no virtual thread moves.
// asyncio: V3
// uses: jdk
// release: 21
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

class HashPerVirtualThread {
    private final SecretKeyFactory keys;

    HashPerVirtualThread(SecretKeyFactory keys) {
        this.keys = keys;
    }

    void check(List<PBEKeySpec> passwords) {
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            passwords.forEach(password -> tasks.execute(() -> hash(password))); // finding: `hash` blocks a virtual thread through `SecretKeyFactory.generateSecret`
        }
    }

    private void hash(PBEKeySpec password) {
        try {
            keys.generateSecret(password);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
