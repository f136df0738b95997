// The application is set to virtual threads, so each request has one, and the lock that `synchronized` takes pins its carrier.
// uses: spring-webmvc
// release: 21
// runtime: 21..23
// config: virtual-threads=true
import java.nio.file.Path;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SpringOnVirtualThreads {
    private final Path counter = Path.of("visits");

    @GetMapping("/visits")
    synchronized String visits() throws InterruptedException {
        Thread.sleep(20); // finding: `Thread.sleep` waits inside `synchronized`, which pins the virtual thread
        return counter.toString();
    }
}
