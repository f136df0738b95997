// The helper is given the scope, and may join it.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;

class ForkedByHelper {
    void warmUp(Runnable prices, Runnable stock) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(prices);
            finish(scope, stock);
        }
    }

    private static void finish(StructuredTaskScope<Object, Void> scope, Runnable last) throws InterruptedException {
        scope.fork(last);
        scope.join();
    }
}
