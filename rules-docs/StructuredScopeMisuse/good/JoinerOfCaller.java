// The caller brings the joiner, and may well make one for each call.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class JoinerOfCaller {
    <R> R count(String text, Joiner<Integer, R> joiner) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(joiner)) {
            scope.fork(() -> text.length());
            return scope.join();
        }
    }
}
