// The write goes on in the background; when the disk is full, only the dropped future knows.
// asyncio: F1
// uses: jdk
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;

class FileWriteDropped {
    private final AsynchronousFileChannel journal;

    FileWriteDropped(AsynchronousFileChannel journal) {
        this.journal = journal;
    }

    void append(byte[] entry, long position) {
        journal.write(ByteBuffer.wrap(entry), position); // finding: nobody awaits the result of `write`, so its failure is lost
    }
}
