// Nobody has set the application to virtual threads: a servlet thread of its own may wait while it holds a monitor.
// uses: spring-webmvc
// release: 21
// runtime: 21..23
import java.nio.file.Path;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SpringOnPlatformThreads {
    private final Path counter = Path.of("visits");

    @GetMapping("/visits")
    synchronized String visits() throws InterruptedException {
        Thread.sleep(20);
        return counter.toString();
    }
}
