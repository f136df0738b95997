// One joiner is given to both scopes: the second one gives the results of the first, too.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.stream.Stream;

class JoinerOfTwoScopes {
    void count(String title, String text) throws InterruptedException {
        Joiner<Integer, Stream<StructuredTaskScope.Subtask<Integer>>> all = Joiner.allSuccessfulOrThrow();
        try (var titles = StructuredTaskScope.open(all)) { // finding: a joiner serves one scope: in the next one it still holds what came before
            titles.fork(() -> title.length());
            System.out.println(titles.join().count());
        }
        try (var texts = StructuredTaskScope.open(all)) { // finding: a joiner serves one scope: in the next one it still holds what came before
            texts.fork(() -> text.length());
            System.out.println(texts.join().count());
        }
    }
}
