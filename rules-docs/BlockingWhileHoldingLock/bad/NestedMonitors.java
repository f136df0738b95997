// `wait` gives back the inner monitor only; who should notify needs the outer one first.
// uses: jdk
class NestedMonitors {
    private final Object ready = new Object();
    private String value;

    synchronized String take() throws InterruptedException {
        synchronized (ready) {
            while (value == null) {
                ready.wait(); // finding: `Object.wait` blocks while this thread holds a lock
            }
        }
        return value;
    }

    synchronized void put(String given) {
        value = given;
        synchronized (ready) {
            ready.notifyAll();
        }
    }
}
