// An executor with a virtual thread per task keeps none when it has nothing to do.
// uses: jdk
// release: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class VirtualThreads {
    Future<Integer> count(String text) {
        ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();
        return tasks.submit(text::length);
    }
}
