// The permit is taken before the task starts, and the task gives it back, if nothing goes wrong.
// uses: jdk
// fix: safe
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

class PermitOfTask {
    interface Mailer {
        void send(String address);
    }

    private final Semaphore sending = new Semaphore(4);

    void send(Mailer mailer, String address, Executor workers) throws InterruptedException {
        sending.acquire();
        workers.execute(() -> {
            mailer.send(address);
            sending.release(); // finding: an exception skips `release`, so whoever waits for `sending` waits for ever
        });
    }
}
