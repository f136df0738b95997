// A scheduled method runs once at a time, and the scheduler has a second thread for the task that it waits for.
// uses: spring-core
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

class ScheduledWithThreadsToSpare {
    @Configuration
    @EnableScheduling
    static class Threads {
        @Bean
        TaskScheduler scheduler() {
            ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
            scheduler.setPoolSize(2);
            return scheduler;
        }
    }

    @Component
    static class Cleaning {
        private final TaskScheduler scheduler;

        Cleaning(TaskScheduler scheduler) {
            this.scheduler = scheduler;
        }

        @Scheduled(cron = "0 0 3 * * *")
        public void clean() throws InterruptedException, ExecutionException, TimeoutException {
            ScheduledFuture<?> rest = scheduler.schedule(() -> System.out.println("clean"), Instant.now().plusSeconds(60));
            rest.get(10, TimeUnit.MINUTES);
        }
    }
}
