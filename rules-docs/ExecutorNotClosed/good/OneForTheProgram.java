// A static executor lives as long as the program, by intention.
// uses: jdk
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class OneForTheProgram {
    private static final Executor MAILS = Executors.newFixedThreadPool(2);

    static void send(Runnable mail) {
        MAILS.execute(mail);
    }
}
