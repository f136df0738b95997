// A variable named `unused…` says that the Future is dropped on purpose.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class NamedUnused {
    void prefetch(ExecutorService workers, Runnable fetch) {
        Future<?> unused = workers.submit(fetch);
    }
}
