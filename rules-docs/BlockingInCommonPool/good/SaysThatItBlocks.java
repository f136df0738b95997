// A `ManagedBlocker` tells the pool, which starts another thread for as long as this one waits.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;

class SaysThatItBlocks {
    CompletableFuture<Void> whenReady(CountDownLatch ready) {
        return CompletableFuture.runAsync(() -> {
            try {
                ForkJoinPool.managedBlock(new Waiting(ready));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    static final class Waiting implements ForkJoinPool.ManagedBlocker {
        private final CountDownLatch ready;

        Waiting(CountDownLatch ready) {
            this.ready = ready;
        }

        @Override
        public boolean block() throws InterruptedException {
            ready.await();
            return true;
        }

        @Override
        public boolean isReleasable() {
            return ready.getCount() == 0;
        }
    }
}
