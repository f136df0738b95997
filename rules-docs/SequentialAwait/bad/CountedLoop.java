// The parts do not depend on each other, but part 2 is fetched only when part 1 is there.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class CountedLoop {
    interface Storage {
        CompletableFuture<byte[]> read(String file, int part);
    }

    int length(Storage storage, String file, int parts) throws Exception {
        int length = 0;
        for (int part = 0; part < parts; part++) {
            try {
                byte[] content = storage.read(file, part).get(10, TimeUnit.SECONDS); // finding: each round waits with `get`, so the next `read` starts only when this one is over
                length += content.length;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return -1;
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException("part " + part + " of " + file, e);
            }
        }
        return length;
    }
}
