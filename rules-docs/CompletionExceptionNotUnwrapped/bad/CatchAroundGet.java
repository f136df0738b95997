// `get` throws ExecutionException; what the task threw is its cause.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class CatchAroundGet {
    int parsed(Future<Integer> number) throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return number.get(5, TimeUnit.SECONDS);
        } catch (NumberFormatException e) { // finding: `get` throws `ExecutionException`, never `NumberFormatException`
            return 0;
        }
    }
}
