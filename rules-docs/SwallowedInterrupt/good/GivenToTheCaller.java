// The failure is what the method gives back: the caller has the interrupt.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class GivenToTheCaller {
    void run(Future<?> task) throws Throwable {
        Throwable failure = outcome(task);
        if (failure != null) {
            throw failure;
        }
    }

    private Throwable outcome(Future<?> task) {
        try {
            task.get();
            return null;
        } catch (InterruptedException e) {
            return e;
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }
}
