// `get` also throws what says that the future was cancelled, and that is a RuntimeException.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class CancelledToo {
    String first(Future<String> answer) throws InterruptedException, ExecutionException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ExecutionException(e);
        }
    }
}
