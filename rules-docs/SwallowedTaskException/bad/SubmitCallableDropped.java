// A Callable may throw anything; here all of it ends in a Future that nobody holds.
// asyncio: E1
// uses: jdk
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;

class SubmitCallableDropped {
    void backUp(ExecutorService workers, Path from, Path to) {
        workers.submit(() -> { // finding: nobody reads the `Future` of `submit`, so the task's exception is lost
        //      ^^^^^^
            Files.copy(from, to);
            return to;
        });
    }
}
