// What is shut down by a reference to the method is shut down.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class EndedByHook {
    void serve(Runnable connection) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Runtime.getRuntime().addShutdownHook(new Thread(pool::shutdown));
        pool.execute(connection);
    }
}
