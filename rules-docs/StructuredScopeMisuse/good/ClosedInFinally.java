// The old form of try-with-resources closes the scope as well.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class ClosedInFinally {
    int count(String text) throws InterruptedException {
        var scope = StructuredTaskScope.open();
        try {
            Subtask<Integer> words = scope.fork(() -> text.split(" ").length);
            scope.join();
            return words.get();
        } finally {
            scope.close();
        }
    }
}
