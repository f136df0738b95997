// Whoever runs the operation has its future; a step for the log adds nothing that could fail unseen.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class StepOnViewOfOperation {
    interface Operation {
        CompletableFuture<String> asFuture();

        CompletableFuture<Void> done();
    }

    void trace(Operation operation) {
        operation.asFuture().thenAccept(value -> System.out.println("got " + value));
        operation.done().thenRun(() -> System.out.println("done"));
    }
}
