// A configurer gives the scheduled methods a pool of their own, so the scheduler's thread is free.
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
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

class ScheduledBySomethingElse {
    @Configuration
    @EnableScheduling
    static class Threads implements SchedulingConfigurer {
        @Override
        public void configureTasks(ScheduledTaskRegistrar tasks) {
            ThreadPoolTaskScheduler own = new ThreadPoolTaskScheduler();
            own.initialize();
            tasks.setTaskScheduler(own);
        }

        @Bean
        TaskScheduler scheduler() {
            ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
            scheduler.setPoolSize(1);
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
