// Whatever is no interrupt leaves first; what is left sets the flag.
// asyncio: E8
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class NotAnInterruptLeavesFirst {
    String result(Future<String> report) {
        try {
            return report.get();
        } catch (InterruptedException | ExecutionException e) {
            if (!(e instanceof InterruptedException)) {
                return "";
            }
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
