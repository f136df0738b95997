// The library's helper throws what it is given, and says so; what it throws tells of the interrupt.
// uses: spring-core
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.util.ReflectionUtils;

class RethrownByHelper {
    void close(ExecutorService flusher) {
        flusher.shutdown();
        try {
            if (!flusher.awaitTermination(5, TimeUnit.MINUTES)) {
                throw new TimeoutException("still flushing");
            }
        } catch (Exception e) {
            ReflectionUtils.rethrowRuntimeException(e);
        }
    }
}
