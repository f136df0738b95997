// The second scope gives the results of both.
// uses: jdk
// release: 25 preview
import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.stream.Stream;

class JoinerUsedTwice {
    void count(List<String> texts) throws InterruptedException {
        Joiner<Integer, Stream<StructuredTaskScope.Subtask<Integer>>> all = Joiner.allSuccessfulOrThrow();
        for (String text : texts) {
            try (var scope = StructuredTaskScope.open(all)) { // finding: a joiner serves one scope: in the next one it still holds what came before
                scope.fork(() -> text.length());
                System.out.println(scope.join().count());
            }
        }
    }
}
