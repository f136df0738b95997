// The flag is set where it was no interrupt, and not where it was one.
// asyncio: E8
// uses: jdk
// fix: safe
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class KeptForOtherFailuresOnly {
    String result(Future<String> report) {
        try {
            return report.get();
        } catch (Exception e) { // finding: this catch also swallows the interrupt of `Future.get`: the thread can no longer be stopped
            if (e instanceof ExecutionException) {
                Thread.currentThread().interrupt();
            }
            return null;
        }
    }
}
