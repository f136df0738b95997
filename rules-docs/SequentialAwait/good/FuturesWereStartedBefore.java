// The futures run already; whoever waits for them in a loop or stream starts nothing.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class FuturesWereStartedBefore {
    record Job(String name, CompletableFuture<Integer> outcome) {}

    static int failures(List<Job> jobs) {
        int failures = 0;
        for (Job job : jobs) {
            failures += job.outcome().join();
        }
        return failures;
    }

    static List<Integer> outcomes(List<Job> jobs) {
        return jobs.stream().map(Job::outcome).map(CompletableFuture::join).toList();
    }

    static List<Integer> values(List<CompletableFuture<Integer>> running) {
        List<Integer> values = new ArrayList<>();
        for (CompletableFuture<Integer> one : running) {
            values.add(one.thenApply(value -> value + 1).join());
        }
        return values;
    }
}
