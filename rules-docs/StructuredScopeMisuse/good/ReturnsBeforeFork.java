// Nothing is under way when the method returns early.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class ReturnsBeforeFork {
    int count(String text) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            if (text.isEmpty()) {
                return 0;
            }
            Subtask<Integer> words = scope.fork(() -> text.split(" ").length);
            scope.join();
            return words.get();
        }
    }
}
