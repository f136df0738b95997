// Whoever looks at the state knows whether there is a result.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class StateFirst {
    int price(String article) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.awaitAll())) {
            Subtask<Integer> list = scope.fork(() -> Integer.parseInt(article));
            scope.join();
            return list.state() == Subtask.State.SUCCESS ? list.get() : 0;
        }
    }
}
