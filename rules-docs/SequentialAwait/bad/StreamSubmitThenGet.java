// Ten threads are there for the thumbnails, and one of them works at any time.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class StreamSubmitThenGet {
    private final ExecutorService workers;

    StreamSubmitThenGet(ExecutorService workers) {
        this.workers = workers;
    }

    long bytes(byte[][] images) {
        return IntStream.range(0, images.length)
                .mapToObj(i -> workers.submit(() -> shrink(images[i])))
                .mapToLong(thumbnail -> get(thumbnail).length) // finding: the stream is lazy: `get` waits for each `submit` before the next one starts
                .sum();
    }

    private static byte[] get(Future<byte[]> thumbnail) {
        try {
            return thumbnail.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static byte[] shrink(byte[] image) {
        return java.util.Arrays.copyOf(image, image.length / 10);
    }
}
