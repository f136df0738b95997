// The common pool is nobody's choice: it is where work goes for which no thread was chosen.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;

class SubmitToCommonPool {
    int price(String order) throws InterruptedException, ExecutionException {
        return ForkJoinPool.commonPool().submit(() -> order.length()).get(); // finding: `submit` starts work that `get` waits for at once, so this thread gains nothing
    }
}
