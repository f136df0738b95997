// Another process writes the file; there is nobody to wake this thread up.
// config: rule.SleepPollingLoop=info
// uses: jdk
import java.nio.file.Files;
import java.nio.file.Path;

class WaitsForFile {
    void await(Path lock) throws InterruptedException {
        while (Files.exists(lock)) {
            Thread.sleep(200);
        }
    }
}
