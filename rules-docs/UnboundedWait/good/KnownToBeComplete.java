// Nobody waits: the futures are complete already.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class KnownToBeComplete {
    interface Backend {
        CompletableFuture<Integer> count(String article);
    }

    int sum(Backend backend) throws Exception {
        CompletableFuture<Integer> red = backend.count("red");
        CompletableFuture<Integer> blue = backend.count("blue");
        CompletableFuture.allOf(red, blue).get(2, TimeUnit.SECONDS);
        int sum = red.join() + blue.join();
        return sum + 1;
    }

    int now(Backend backend) {
        CompletableFuture<Integer> green = backend.count("green");
        int count = 0;
        if (green.isDone()) {
            count = green.join();
        }
        return count + 1;
    }
}
