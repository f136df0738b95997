// Who waits for the copies is told by the result code that they were interrupted.
// uses: jdk
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

class ToldByResultCode {
    static class Codes {
        static final int OK = 0;
        static final int INTERRUPTED = -15;
    }

    private final Semaphore permits = new Semaphore(8);

    void copy(int first, int last, IntConsumer done) {
        try {
            permits.acquire();
            done.accept(Codes.OK);
        } catch (InterruptedException e) {
            for (int i = first; i <= last; i++) {
                done.accept(Codes.INTERRUPTED);
            }
        }
    }
}
