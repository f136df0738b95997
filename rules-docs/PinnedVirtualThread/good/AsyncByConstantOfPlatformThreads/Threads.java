import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Threads {
    @Bean(Pools.LIGHT)
    Executor light() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    @Bean(name = Pools.FEW)
    Executor few() {
        return Executors.newFixedThreadPool(4);
    }
}
