// A factory makes threads, and leaves it to its caller to start them.
// uses: jdk
import java.util.concurrent.ThreadFactory;

class FromFactory {
    private final ThreadFactory factory;

    FromFactory(ThreadFactory factory) {
        this.factory = factory;
    }

    void clean(Runnable cleaner) {
        factory.newThread(cleaner).setName("cleaner"); // finding: nobody starts the thread of `newThread`, so its work never runs
    }
}
