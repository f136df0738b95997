// The old form, with `initialValue`, is the same cache.
// uses: jdk
// release: 21
import java.nio.ByteBuffer;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

class SubclassInitialValue {
    private static final ThreadLocal<ByteBuffer> BUFFERS = new ThreadLocal<>() {
        @Override
        protected ByteBuffer initialValue() {
            return ByteBuffer.allocateDirect(1 << 20);
        }
    };

    void write(Consumer<ByteBuffer> message) {
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory()).execute(() -> {
            ByteBuffer buffer = BUFFERS.get(); // finding: each virtual thread makes its own `ByteBuffer` in `BUFFERS`, and uses it for one task
            buffer.clear();
            message.accept(buffer);
        });
    }
}
