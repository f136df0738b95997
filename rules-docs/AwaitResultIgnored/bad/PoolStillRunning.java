// The file is closed under the hands of the tasks that have not come to their end.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class PoolStillRunning {
    void finish(ExecutorService writers, Writer file) throws InterruptedException, IOException {
        writers.shutdown();
        writers.awaitTermination(1, TimeUnit.MINUTES); // finding: the result of `awaitTermination` is ignored: after a timeout the code goes on as after success
        file.close();
    }
}
