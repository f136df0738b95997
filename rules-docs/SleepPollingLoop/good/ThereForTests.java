// A method for tests in the program's own code: a test may poll.
// config: rule.SleepPollingLoop=info
// uses: jdk
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

class ThereForTests {
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    void log(String line) {
        lines.add(line);
    }

    void awaitWrittenForTest() throws InterruptedException {
        while (!lines.isEmpty()) {
            Thread.sleep(10);
        }
    }
}
