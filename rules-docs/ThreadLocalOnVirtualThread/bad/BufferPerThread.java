// A million virtual threads that each wait with a buffer of 64 KB hold 64 GB.
// uses: jdk
// release: 21
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

class BufferPerThread {
    private static final ThreadLocal<byte[]> BUFFER = ThreadLocal.withInitial(() -> new byte[65536]);

    Thread relay(InputStream in, OutputStream out) {
        return Thread.startVirtualThread(() -> {
            try {
                copy(in, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = BUFFER.get(); // finding: each virtual thread makes its own `byte[]` in `BUFFER`, and uses it for one task
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
        }
    }
}
