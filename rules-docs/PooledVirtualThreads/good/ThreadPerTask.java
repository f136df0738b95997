// Each task has a thread of its own; a semaphore says how many may query at once.
// asyncio: V2
// uses: jdk
// release: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

class ThreadPerTask {
    private final Semaphore permits = new Semaphore(10);

    void sendAll(Iterable<Runnable> mails) {
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Runnable mail : mails) {
                tasks.execute(() -> send(mail));
            }
        }
    }

    private void send(Runnable mail) {
        permits.acquireUninterruptibly();
        try {
            mail.run();
        } finally {
            permits.release();
        }
    }
}
