// The factory was made for virtual threads; what held for those of the pool before does not hold for them.
// uses: jdk
// release: 21
import java.util.concurrent.ThreadFactory;

class FromFactory {
    private final ThreadFactory threads = Thread.ofVirtual().factory();

    void start(Runnable work) {
        Thread thread = threads.newThread(work);
        thread.setDaemon(false); // finding: `setDaemon` throws on a virtual thread
        thread.start();
    }
}
