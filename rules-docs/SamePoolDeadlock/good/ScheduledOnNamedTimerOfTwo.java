// The method never runs twice at a time, so there is always a thread for the task that it waits for.
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

class ScheduledOnNamedTimerOfTwo {
    @Configuration
    static class Threads {
        @Bean(destroyMethod = "shutdown")
        ScheduledExecutorService timer() {
            return Executors.newScheduledThreadPool(2);
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
            System.out.println(head.get(10, TimeUnit.SECONDS));
        }
    }
}
