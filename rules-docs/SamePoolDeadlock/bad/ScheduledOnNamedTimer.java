// The annotation names a scheduler with one thread, which is the one that waits.
// uses: spring-core
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

class ScheduledOnNamedTimer {
    @Configuration
    static class Threads {
        @Bean(destroyMethod = "shutdown")
        ScheduledExecutorService timer() {
            return Executors.newScheduledThreadPool(1);
        }
    }

    @Component
    static class Report {
        private final ScheduledExecutorService timer;

        Report(ScheduledExecutorService timer) {
            this.timer = timer;
        }

        @Scheduled(fixedDelay = 60_000, scheduler = "timer")
        public void write() throws InterruptedException, ExecutionException, TimeoutException {
            Future<String> head = timer.submit(() -> "head");
            System.out.println(head.get(10, TimeUnit.SECONDS)); // finding: `get` waits on a thread of `timer` for a task of the same pool: both may wait for ever
        }
    }
}
