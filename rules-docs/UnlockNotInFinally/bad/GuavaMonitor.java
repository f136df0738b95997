// Guava's Monitor is left in `finally`, or, after an exception, by nobody.
// uses: guava
// fix: safe
import com.google.common.util.concurrent.Monitor;

class GuavaMonitor {
    interface Store {
        void write(String order);
    }

    private final Monitor monitor = new Monitor();

    void store(Store store, String order) {
        monitor.enter(); // finding: an exception can skip the unlock after this `enter`: whoever wants the lock then waits for ever
        store.write(order);
        monitor.leave();
    }
}
