// Who resumes the worker could wake it up; so it wakes itself up, twenty times a second.
// config: rule.SleepPollingLoop=info
// uses: jdk
class PollsFlag {
    private volatile boolean suspended;

    void resume() {
        suspended = false;
    }

    void suspend() {
        suspended = true;
    }

    void checkSuspended() {
        try {
            while (suspended) {
                Thread.sleep(50); // finding: `sleep` in a loop polls `suspended`, so this thread learns of it late
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
