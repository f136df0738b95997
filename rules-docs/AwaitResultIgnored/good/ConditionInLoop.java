// The loop tests its condition anew each time: whether the wait was over or the time makes no difference.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

class ConditionInLoop {
    private boolean ready;

    void whenReady(Lock lock, Condition changed) throws InterruptedException {
        lock.lock();
        try {
            while (!ready) {
                changed.await(1, TimeUnit.SECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    void setReady() {
        ready = true;
    }
}
