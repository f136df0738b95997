// The getter hides a field of the same program, which somebody sets.
// config: rule.SleepPollingLoop=info
// uses: jdk
class PollsThroughGetter {
    private volatile boolean started;

    boolean isStarted() {
        return started;
    }

    void start() {
        new Thread(() -> started = true).start();
    }

    void awaitStart() {
        while (!isStarted()) {
            try {
                Thread.sleep(100); // finding: `sleep` in a loop polls `isStarted`, so this thread learns of it late
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
