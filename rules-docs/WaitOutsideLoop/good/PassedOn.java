// The method is the wait under another name; the loop is up to those who call it, as it was before.
// uses: jdk
import java.util.concurrent.locks.Condition;

class PassedOn {
    private final Condition condition;

    PassedOn(Condition condition) {
        this.condition = condition;
    }

    void await() throws InterruptedException {
        condition.await();
    }
}
