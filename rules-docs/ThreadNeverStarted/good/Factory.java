// Whoever asks a factory for a thread starts it.
// uses: jdk
import java.util.concurrent.ThreadFactory;

class Factory implements ThreadFactory {
    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(task, "mail");
        thread.setDaemon(true);
        return thread;
    }

    ThreadFactory other() {
        return task -> new Thread(task);
    }
}
