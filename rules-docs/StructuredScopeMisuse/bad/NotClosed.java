// When `join` is interrupted nobody ends the subtasks: there is no block that the scope ends with.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class NotClosed {
    int count(String text) throws InterruptedException {
        var scope = StructuredTaskScope.open(); // finding: nobody closes `scope`, so its subtasks may outlive the method
        Subtask<Integer> words = scope.fork(() -> text.split(" ").length);
        scope.join();
        return words.get();
    }
}
