// Who waits did not begin the work; it is not for this method to end it.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class SomebodyElsesFuture {
    String orElse(Future<String> value, String other) throws InterruptedException, ExecutionException {
        try {
            return value.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return other;
        }
    }
}
