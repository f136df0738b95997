// `awaitAll` waits for failed subtasks, too: they have no result.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class AwaitAllGet {
    int price(String article) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.awaitAll())) {
            Subtask<Integer> list = scope.fork(() -> Integer.parseInt(article));
            scope.join();
            return list.get(); // finding: with `awaitAll` a subtask may have no result, and `get` throws then
        }
    }
}
