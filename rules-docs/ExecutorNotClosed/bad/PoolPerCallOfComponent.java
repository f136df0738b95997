// There is one object of the component, but each of its reports leaves four threads behind.
// uses: spring-core
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

@Component
class PoolPerCallOfComponent {
    void report(List<Runnable> parts) {
        ExecutorService pool = Executors.newFixedThreadPool(4); // finding: nobody shuts down the executor of `newFixedThreadPool`: each call leaves its threads behind
        parts.forEach(pool::execute);
    }
}
