// There is no loop: the thread looks once, and once again.
// config: rule.SleepPollingLoop=info
// uses: jdk
import java.util.concurrent.Future;

class SleepsOnce {
    boolean isSoonDone(Future<?> work) throws InterruptedException {
        if (!work.isDone()) {
            Thread.sleep(10);
        }
        return work.isDone();
    }
}
