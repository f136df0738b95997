// The pool may have virtual threads or platform threads: that is for whoever runs it to say.
// uses: jdk
// release: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

class EitherKind {
    ExecutorService workers(boolean virtual) {
        ThreadFactory factory = virtual ? Thread.ofVirtual().factory() : Thread.ofPlatform().factory();
        return Executors.newFixedThreadPool(8, factory);
    }
}
