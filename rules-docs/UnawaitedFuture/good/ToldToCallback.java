// The failure goes to the callback, which the method takes beside giving a future.
// uses: jdk
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class ToldToCallback {
    interface Callback<T> {
        void onCompletion(Throwable failure, T result);
    }

    interface Store {
        Future<Integer> set(List<String> values, Callback<Integer> callback);
    }

    static final class Log {
        private final ExecutorService writer;

        Log(ExecutorService writer) {
            this.writer = writer;
        }

        Future<Integer> append(String line, Callback<Integer> callback) {
            Callable<Integer> task = line::length;
            return writer.submit(() -> {
                int written = task.call();
                callback.onCompletion(null, written);
                return written;
            });
        }
    }

    void flush(Store store, List<String> values) {
        store.set(values, (failure, count) -> {
            if (failure != null) {
                System.err.println("not stored: " + failure);
            }
        });
    }

    void append(Log log, String line, Callback<Integer> callback) {
        log.append(line, callback);
    }
}
