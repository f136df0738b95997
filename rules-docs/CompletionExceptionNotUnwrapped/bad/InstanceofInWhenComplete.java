// The retry counter stays at zero, whatever the network does.
// uses: jdk
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

class InstanceofInWhenComplete {
    private final AtomicInteger unreachable = new AtomicInteger();

    CompletionStage<Void> send(CompletionStage<byte[]> message) {
        return message.thenAccept(this::write).whenComplete((done, failure) -> {
            if (failure instanceof UncheckedIOException) { // finding: the failure is a `CompletionException` here, never a `UncheckedIOException` itself
                unreachable.incrementAndGet();
            }
        });
    }

    private void write(byte[] message) {
        System.out.println(message.length);
    }
}
