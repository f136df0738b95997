// Spring's pool is told to make virtual threads; it keeps them as it keeps others.
// uses: spring-core
// release: 21
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class SpringPool {
    ThreadPoolTaskExecutor executor() {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(20);
        executor.setThreadFactory(Thread.ofVirtual().name("task-", 0).factory()); // finding: `setThreadFactory` pools virtual threads, which are made for one task each
        return executor;
    }
}
