// The unchecked exception is named after the interrupt, so that callers can tell it from a failure.
// uses: jdk
import java.util.concurrent.CountDownLatch;

class NamedAfterTheInterrupt {
    void awaitReady(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException e) {
            throw new QueryInterruptedException(e);
        }
    }
}

class QueryInterruptedException extends RuntimeException {
    QueryInterruptedException(InterruptedException cause) {
        super(cause);
    }
}
