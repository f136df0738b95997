// The pool keeps each virtual thread for a minute, in case another task comes.
// uses: jdk
// fix: safe
// release: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

class CachedPool {
    private static final ThreadFactory NAMED = Thread.ofVirtual().name("query-", 0).factory();

    ExecutorService queries() {
        return Executors.newCachedThreadPool(NAMED); // finding: `newCachedThreadPool` pools virtual threads, which are made for one task each
    //                   ^^^^^^^^^^^^^^^^^^^
    }
}
