// The discount is computed, waited for, and never used: the price is the one without it.
// asyncio: F3
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class SubtaskNeverRead {
    int price(String article) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            Subtask<Integer> list = scope.fork(() -> article.length());
            Subtask<Integer> discount = scope.fork(() -> 1); // finding: nobody reads `discount`, so the result of `fork` is lost
            scope.join();
            return list.get();
        }
    }
}
