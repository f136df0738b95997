// It interrupts another thread; the flag of the thread that was asked to stop stays cleared.
// asyncio: E8
// uses: jdk
// fix: safe
class InterruptsTheWorker {
    void stop(Thread worker) {
        try {
            worker.join(1_000);
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            worker.interrupt();
        }
    }
}
