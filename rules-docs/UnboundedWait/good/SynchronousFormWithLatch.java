// Each method is the synchronous form of one with a callback, or the getter of what a callback has left there.
// uses: jdk
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

abstract class SynchronousFormWithLatch {
    private final CountDownLatch answered = new CountDownLatch(1);
    private volatile int code;

    abstract void asyncCreate(String path, IntConsumer callback);

    int create(String path) throws InterruptedException {
        CountDownLatch created = new CountDownLatch(1);
        AtomicInteger result = new AtomicInteger();
        asyncCreate(path, code -> {
            result.set(code);
            created.countDown();
        });
        created.await();
        if (result.get() < 0) {
            throw new IllegalStateException(path);
        }
        return result.get();
    }

    void onAnswer(int given) {
        code = given;
        answered.countDown();
    }

    int getCode() throws InterruptedException {
        answered.await();
        if (code < 0) {
            throw new IllegalStateException("failed: " + code);
        }
        return code;
    }
}
