// `join` waits for the end of a thread without asking for it again and again.
// config: rule.SleepPollingLoop=info
// uses: jdk
class PollsThread {
    void end(Thread worker) throws InterruptedException {
        worker.interrupt();
        do {
            Thread.sleep(20); // finding: `sleep` in a loop polls `isAlive`, so this thread learns of it late
        } while (worker.isAlive());
    }
}
