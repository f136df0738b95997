// The owner ends its executor when it is closed itself.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ClosedWithOwner implements AutoCloseable {
    private final ExecutorService mails = Executors.newFixedThreadPool(2);

    void send(Runnable mail) {
        mails.execute(mail);
    }

    @Override
    public void close() {
        mails.shutdown();
    }
}
