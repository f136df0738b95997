// One subtask reads the result of another, which only the owner may do, and only after `join`.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class ReadInOtherSubtask {
    void index(String text) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            Subtask<Integer> words = scope.fork(() -> text.split(" ").length);
            scope.fork(() -> System.out.println(words.get())); // finding: `get` comes before `join`, and throws
            scope.join();
        }
    }
}
