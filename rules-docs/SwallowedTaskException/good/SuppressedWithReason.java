// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.ExecutorService;

class SuppressedWithReason {
    void prefetch(ExecutorService workers, Runnable fetch) {
        // asynclint:ignore SwallowedTaskException: a page that is not prefetched is fetched later
        workers.submit(fetch);
    }
}
