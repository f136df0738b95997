// The loop is the work: it ends when the flag says so, and does not wait for the flag.
// config: rule.SleepPollingLoop=info
// uses: jdk
class Heartbeat implements Runnable {
    interface Monitor {
        void beat();
    }

    private final Monitor monitor;
    private volatile boolean running = true;

    Heartbeat(Monitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void run() {
        while (running) {
            monitor.beat();
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
