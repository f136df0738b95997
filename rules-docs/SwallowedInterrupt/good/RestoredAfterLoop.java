// The same pattern without `finally`: the flag is restored when the loop is done.
// asyncio: E8
// uses: jdk
class RestoredAfterLoop {
    void joinAll(Iterable<Thread> workers) {
        boolean interrupted = false;
        for (Thread worker : workers) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
