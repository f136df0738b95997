// The channel is closed while it still reads; the Future then fails with an AsynchronousCloseException.
// uses: jdk
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Path;
import java.util.concurrent.Future;

class FileChannelReadReturned {
    Future<Integer> readHeader(Path file, ByteBuffer into) throws IOException {
        try (AsynchronousFileChannel channel = AsynchronousFileChannel.open(file)) {
            return channel.read(into, 0); // finding: `channel` is closed when this block ends, before the result of `read` is there
        }
    }
}
