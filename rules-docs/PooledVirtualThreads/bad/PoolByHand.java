// The queue, the sizes and the idle time are all there to save what costs nothing.
// uses: jdk
// release: 21
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class PoolByHand {
    ThreadPoolExecutor workers() {
        ThreadFactory factory = Thread.ofVirtual().factory();
        return new ThreadPoolExecutor(8, 64, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), factory); // finding: `new ThreadPoolExecutor` pools virtual threads, which are made for one task each
    }
}
