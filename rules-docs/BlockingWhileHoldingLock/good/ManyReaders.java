// Threads that only read hold the lock together; none of them waits for another one.
// uses: spring-web
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.web.client.RestTemplate;

class ManyReaders {
    private final ReadWriteLock locks = new ReentrantReadWriteLock();
    private String server = "http://one.example/";

    String read(RestTemplate rest, String key) {
        locks.readLock().lock();
        try {
            return rest.getForObject(server + key, String.class);
        } finally {
            locks.readLock().unlock();
        }
    }

    void move(String to) {
        locks.writeLock().lock();
        try {
            server = to;
        } finally {
            locks.writeLock().unlock();
        }
    }
}
