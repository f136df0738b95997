// The handler is the last one who could tell why the thread died.
// asyncio: E7
// uses: jdk
class UncaughtHandlerIgnores {
    void start(Runnable work) {
        Thread worker = new Thread(work, "worker");
        worker.setUncaughtExceptionHandler((thread, failure) -> System.out.println(thread.getName() + " ended")); // finding: this handler ignores the exception that killed the thread
        worker.start();
    }
}
