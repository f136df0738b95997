// It runs on a thread of its own while the process exits, and nobody interrupts that one.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

interface ServerShutdownHook extends Runnable {}

class RunsAtExit implements ServerShutdownHook {
    private final Future<?> clients;

    RunsAtExit(Future<?> clients) {
        this.clients = clients;
    }

    @Override
    public void run() {
        try {
            clients.get();
        } catch (InterruptedException | ExecutionException e) {
            System.err.println("clients were not closed: " + e);
        }
        System.out.println("closing listeners");
        release(clients);
    }

    private static void release(Future<?> future) {
        future.cancel(false);
    }
}
