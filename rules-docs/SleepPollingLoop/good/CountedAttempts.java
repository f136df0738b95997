// The loop counts its own rounds; no other thread has a say in it.
// config: rule.SleepPollingLoop=info
// uses: jdk
class CountedAttempts {
    void pause(int seconds) throws InterruptedException {
        int left = seconds;
        while (left > 0) {
            Thread.sleep(1_000);
            left--;
        }
    }
}
