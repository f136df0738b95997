// The team has thought of it: a comment says why the wait has to be there.
// uses: jdk
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;

class ReasonInComment {
    private final BlockingQueue<byte[]> buffers;
    private final ExecutorService writers;
    private byte[] buffer;
    private long position;

    ReasonInComment(BlockingQueue<byte[]> buffers, ExecutorService writers) {
        this.buffers = buffers;
        this.writers = writers;
    }

    synchronized void flush() throws InterruptedException {
        byte[] full = buffer;
        writers.execute(() -> buffers.add(full));
        position += full.length;
        // must take it after the write has begun,
        // otherwise nobody gives a buffer back
        buffer = buffers.take();
    }

    synchronized long position() {
        return position;
    }
}
