// The joiner has a name, but each round makes a new one; that it is logged does not use it up.
// uses: jdk
// release: 25 preview
import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class JoinerDeclaredInLoop {
    void count(List<String> texts) throws InterruptedException {
        for (String text : texts) {
            Joiner<Integer, Void> all = Joiner.awaitAllSuccessfulOrThrow();
            System.out.println(all);
            try (var scope = StructuredTaskScope.open(all)) {
                scope.fork(() -> text.length());
                scope.join();
            }
        }
    }
}
