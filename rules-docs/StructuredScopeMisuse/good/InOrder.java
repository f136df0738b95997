// Open, fork, join, read; the block ends with its subtasks.
// asyncio: V4
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class InOrder {
    int price(String article) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            Subtask<Integer> list = scope.fork(() -> article.length());
            Subtask<Integer> discount = scope.fork(() -> 1);
            scope.join();
            return list.get() - discount.get();
        }
    }
}
