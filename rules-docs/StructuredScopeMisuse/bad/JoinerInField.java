// Every call of the method gives the same joiner to a new scope.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.stream.Stream;

class JoinerInField {
    private final Joiner<Integer, Stream<StructuredTaskScope.Subtask<Integer>>> all = Joiner.allSuccessfulOrThrow();

    void count(String text) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(all)) { // finding: a joiner serves one scope: in the next one it still holds what came before
            scope.fork(() -> text.length());
            System.out.println(scope.join().count());
        }
    }
}
