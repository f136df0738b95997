// The result has a name, `finished`, and no reader: what is read is the half of the file.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

class ProcessInVariable {
    String convert(Process converter, Path output) throws InterruptedException, IOException {
        boolean finished = converter.waitFor(30, TimeUnit.SECONDS); // finding: the result of `waitFor` is ignored: after a timeout the code goes on as after success
        return Files.readString(output);
    }
}
