// A converter that waits for input, or for somebody to read its output, never ends.
// uses: jdk
import java.io.IOException;
import java.nio.file.Path;

class ProcessThatHangs {
    int convert(Path video) throws IOException, InterruptedException {
        Process converter = new ProcessBuilder("convert", video.toString()).start();
        int status = converter.waitFor(); // finding: `waitFor` waits for `converter` without a time limit, so this thread may hang
        System.out.println("converted " + video + ": " + status);
        return status;
    }
}
