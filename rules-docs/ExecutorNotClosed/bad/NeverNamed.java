// Nobody can shut down an executor that has no name.
// uses: jdk
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class NeverNamed {
    Future<Integer> count(String text) {
        return Executors.newSingleThreadExecutor().submit(text::length); // finding: nobody shuts down the executor of `newSingleThreadExecutor`: each call leaves its threads behind
    }
}
