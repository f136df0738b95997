// The output has ended, so the process has, too, or is about to.
// uses: jdk
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class OutputReadToTheEnd {
    String revision() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "rev-parse", "HEAD").redirectErrorStream(true).start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = git.waitFor();
        return status == 0 ? output.strip() : "unknown";
    }
}
