// Spring makes one object of the component, whose clock runs for as long as the program does.
// uses: spring-core
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

@Component
class ClockOfComponent {
    private final AtomicLong now = new AtomicLong(System.currentTimeMillis());

    ClockOfComponent() {
        Executors.newSingleThreadScheduledExecutor()
                .scheduleAtFixedRate(() -> now.set(System.currentTimeMillis()), 1, 1, TimeUnit.MILLISECONDS);
    }

    long now() {
        return now.get();
    }
}
