// The scope is closed with its subtasks under way: `close` throws, and nobody has their results.
// asyncio: V4
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;

class NeverJoined {
    void warmUp(Runnable prices, Runnable stock) {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(prices); // finding: nobody joins `scope` after `fork`, so closing it throws
    //            ^^^^
            scope.fork(stock);
        }
    }
}
