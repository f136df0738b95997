// There is one instance, and it has one executor.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Singleton {
    private static final Singleton INSTANCE = new Singleton();

    private final ExecutorService mails = Executors.newFixedThreadPool(2);

    static void send(Runnable mail) {
        INSTANCE.mails.execute(mail);
    }
}
