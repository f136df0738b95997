// The container calls a read listener on a thread of its own I/O.
// asyncio: B4
// uses: servlet
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FileWriteInReadListener implements ReadListener {
    private final ServletInputStream in;

    FileWriteInReadListener(ServletInputStream in) {
        this.in = in;
    }

    @Override
    public void onDataAvailable() throws IOException { // note: `onDataAvailable` runs on the container's I/O thread
        if (in.isReady()) {
            Files.writeString(Path.of("audit.log"), "data"); // finding: `Files.writeString` blocks the container's I/O thread
        }
    }

    @Override
    public void onAllDataRead() {}

    @Override
    public void onError(Throwable failure) {}
}
