// The question only skips a round: the loop does not wait for the answer, and never ends by it.
// config: rule.SleepPollingLoop=info
// uses: jdk
class SkipsARound {
    private volatile boolean paused;

    void pause() {
        paused = true;
    }

    void beat() throws InterruptedException {
        int beats = 0;
        while (beats < Integer.MAX_VALUE) {
            Thread.sleep(1_000);
            if (paused) {
                continue;
            }
            beats++;
        }
    }
}
