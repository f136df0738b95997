// Neither the thread nor the method that takes the monitor mentions the wait; the path does.
// uses: jdk
// release: 21
// runtime: 21..23
class WaitsThroughHelper {
    Thread start() {
        return Thread.ofVirtual().name("poller").start(this::poll);
    }

    private void poll() {
        while (!Thread.currentThread().isInterrupted()) {
            next();
        }
    }

    private void next() {
        synchronized (this) {
            pause(); // finding: `pause` waits through `Thread.sleep` inside `synchronized`, which pins the virtual thread
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
