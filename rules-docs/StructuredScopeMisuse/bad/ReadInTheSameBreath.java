// The result is asked for where the subtask is forked, before the scope has waited for it.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;

class ReadInTheSameBreath {
    int price(String article) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            int price = scope.fork(() -> article.length()).get(); // finding: `get` comes before `join`, and throws
            scope.join();
            return price;
        }
    }
}
