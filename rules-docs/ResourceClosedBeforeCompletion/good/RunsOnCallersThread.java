// The executor runs the task at once, on the calling thread, and the stream's lambda runs in the block, too.
// uses: jdk
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class RunsOnCallersThread {
    CompletableFuture<Void> save(String file, List<String> lines) throws Exception {
        Executor here = Runnable::run;
        try (PrintWriter out = new PrintWriter(file)) {
            lines.forEach(line -> out.println(line));
            here.execute(() -> out.println("end"));
            return CompletableFuture.completedFuture(lines.size()).thenAccept(size -> out.println(size));
        }
    }
}
