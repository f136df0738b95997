// Spring's scheduler logs what a periodic task throws, and goes on.
// uses: spring-core
import java.time.Duration;
import org.springframework.scheduling.TaskScheduler;

class SpringTaskScheduler {
    void start(TaskScheduler scheduler, Runnable poll) {
        scheduler.scheduleAtFixedRate(() -> poll.run(), Duration.ofSeconds(10));
    }
}
