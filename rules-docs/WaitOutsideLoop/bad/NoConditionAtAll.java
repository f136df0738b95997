// If `done` is called first, the notification is lost and this waits for ever; if not, it may still be early.
// uses: jdk
class NoConditionAtAll {
    private final Object monitor = new Object();

    void await() throws InterruptedException {
        synchronized (monitor) {
            monitor.wait(); // finding: `wait` may wake up for no reason, and nothing checks the condition again
        }
    }

    void done() {
        synchronized (monitor) {
            monitor.notifyAll();
        }
    }
}
