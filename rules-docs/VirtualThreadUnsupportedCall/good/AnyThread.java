// Whoever calls may bring a platform thread.
// uses: jdk
class AnyThread {
    void lower(Thread worker) {
        worker.setPriority(Thread.MIN_PRIORITY);
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
    }
}
