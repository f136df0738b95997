// `InterruptedIOException` is what a method that may only throw `IOException` says of an interrupt.
// uses: jdk
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.BlockingQueue;

class InterruptedIo {
    byte[] nextBlock(BlockingQueue<byte[]> blocks) throws IOException {
        try {
            return blocks.take();
        } catch (InterruptedException e) {
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while reading");
            interrupted.initCause(e);
            throw interrupted;
        }
    }
}
