// On one path the method returns with the subtask under way.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class LeftBeforeJoin {
    int count(String text, boolean quick) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            Subtask<Integer> words = scope.fork(() -> text.split(" ").length);
            if (quick) {
                return text.length() / 6; // finding: this leaves `scope` after `fork` and before `join`, so closing it throws
    //          ^^^^^^
            }
            scope.join();
            return words.get();
        }
    }
}
