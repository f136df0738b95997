// The scope's `join` throws when a subtask failed, and there is no result to read.
// asyncio: F6
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class SubtasksForTheirEffect {
    int store(String order) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            Subtask<Void> first = scope.fork(() -> {
                System.out.println("storing " + order);
                return null;
            });
            scope.fork(() -> System.out.println("indexing " + order));
            Subtask<Integer> length = scope.fork(() -> order.length());
            scope.join();
            return length.get();
        }
    }
}
