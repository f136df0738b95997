// The same annotations under Spring MVC: the method runs on a servlet thread, which may block.
// asyncio: B4
// uses: spring-webmvc
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SpringMvcController {
    @GetMapping("/terms")
    String terms() throws IOException {
        return Files.readString(Path.of("terms.txt"));
    }
}
