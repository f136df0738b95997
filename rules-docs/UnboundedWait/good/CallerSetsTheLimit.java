// Whoever calls this decides how long it waits; zero stands for no limit.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class CallerSetsTheLimit {
    interface Reports {
        CompletableFuture<String> compute(String name);
    }

    String report(Reports reports, String name, long seconds) throws Exception {
        CompletableFuture<String> report = reports.compute(name);
        String text = seconds == 0 ? report.join() : report.get(seconds, TimeUnit.SECONDS);
        return text.strip();
    }
}
