// The result is read before the scope has waited for it.
// asyncio: V4
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class ReadBeforeJoin {
    int price(String article) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            Subtask<Integer> list = scope.fork(() -> article.length());
            int price = list.get(); // finding: `get` comes before `join`, and throws
            scope.join();
            return price;
        }
    }
}
