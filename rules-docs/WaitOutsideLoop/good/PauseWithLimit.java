// A pause that somebody may cut short: nothing depends on why it ended.
// uses: jdk
class PauseWithLimit {
    private boolean stopped;

    synchronized void pause() throws InterruptedException {
        wait(1_000);
        if (stopped) {
            throw new InterruptedException("stopped");
        }
    }

    synchronized void stop() {
        stopped = true;
        notifyAll();
    }
}
