// What is left to do in finally has to be over before the method returns.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class CleanUpInFinally {
    interface Locks {
        CompletableFuture<Void> release(String name);
    }

    void guarded(Locks locks, String name, Runnable work) {
        try {
            work.run();
        } finally {
            locks.release(name).join();
        }
    }
}
