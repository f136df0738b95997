// The tasks are the project's own code: how long they take is in its own hands.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class OwnTasks {
    long count(ExecutorService workers, String left, String right) throws InterruptedException, ExecutionException {
        Future<Long> first = workers.submit(() -> left.chars().count());
        Future<Long> second = workers.submit(() -> right.chars().count());
        return first.get() + second.get();
    }

    long weigh(String left, String right) {
        CompletableFuture<Long> first = start(left);
        CompletableFuture<Long> second = start(right);
        CompletableFuture.allOf(first, second).join();
        return first.join() + second.join();
    }

    private static CompletableFuture<Long> start(String text) {
        return CompletableFuture.supplyAsync(() -> text.chars().filter(Character::isLetter).count());
    }
}
