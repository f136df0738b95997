// Who completes the promise and the phaser, are tasks of the method's own, on whatever executor.
// uses: guava
import com.google.common.util.concurrent.SettableFuture;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Phaser;

class TasksOfUnknownExecutor {
    interface OrderedTasks {
        void executeOrdered(String key, Runnable task);
    }

    boolean isReady(OrderedTasks tasks) throws ExecutionException, InterruptedException {
        SettableFuture<Boolean> ready = SettableFuture.create();
        tasks.executeOrdered("state", () -> ready.set(Thread.currentThread().isDaemon()));
        boolean answer = ready.get();
        return !answer;
    }

    void flush(OrderedTasks tasks, List<String> tables) {
        Phaser left = new Phaser(1);
        for (String table : tables) {
            left.register();
            tasks.executeOrdered(table, () -> {
                System.out.println("flushed " + table);
                left.arriveAndDeregister();
            });
        }
        int phase = left.arriveAndAwaitAdvance();
        System.out.println("all flushed in " + phase);
    }
}
