// The method runs on Spring's executor: what it throws never reaches the task, which only hands it over.
// uses: spring-core
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

class AsyncOfOtherBean implements AutoCloseable {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Mails mails;

    AsyncOfOtherBean(Mails mails) {
        this.mails = mails;
    }

    void start() {
        timer.scheduleWithFixedDelay(() -> mails.send(System.getenv("MAIL_TO")), 1, 1, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        timer.shutdown();
    }

    @Service
    static class Mails {
        @Async
        public void send(String address) {
            if (address == null) {
                throw new IllegalStateException("nobody to write to");
            }
            System.out.println("to " + address);
        }
    }
}
