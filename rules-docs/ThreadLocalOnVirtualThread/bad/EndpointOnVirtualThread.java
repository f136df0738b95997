// The annotation gives each request a virtual thread; the digest was kept for the threads of a pool.
// uses: mutiny
import io.smallrye.common.annotation.RunOnVirtualThread;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

class EndpointOnVirtualThread {
    private final ThreadLocal<MessageDigest> digests = new ThreadLocal<>();

    @RunOnVirtualThread
    byte[] sign(byte[] order) throws NoSuchAlgorithmException {
        MessageDigest digest = digests.get(); // finding: each virtual thread makes its own `MessageDigest` in `digests`, and uses it for one task
        if (digest == null) {
            digest = MessageDigest.getInstance("SHA-256");
            digests.set(digest);
        }
        return digest.digest(order);
    }
}
