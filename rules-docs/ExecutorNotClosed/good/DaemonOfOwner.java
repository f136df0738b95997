// The factory makes daemons: the author has thought of how they end.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class DaemonOfOwner {
    private final ExecutorService mails = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "mails");
        thread.setDaemon(true);
        return thread;
    });

    void send(Runnable mail) {
        mails.execute(mail);
    }
}
