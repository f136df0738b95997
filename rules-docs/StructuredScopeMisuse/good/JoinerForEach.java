// Each scope has a joiner of its own.
// uses: jdk
// release: 25 preview
import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class JoinerForEach {
    void count(List<String> texts) throws InterruptedException {
        for (String text : texts) {
            try (var scope = StructuredTaskScope.open(Joiner.<Integer>allSuccessfulOrThrow())) {
                scope.fork(() -> text.length());
                System.out.println(scope.join().count());
            }
        }
    }
}
