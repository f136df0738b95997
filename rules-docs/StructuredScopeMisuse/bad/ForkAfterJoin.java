// A scope is joined once: what is found missing afterwards needs a scope of its own.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class ForkAfterJoin {
    String load(String name) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            Subtask<String> text = scope.fork(() -> name.strip());
            scope.join();
            if (text.get().isEmpty()) {
                Subtask<String> other = scope.fork(() -> "default"); // finding: `fork` comes after `join`, and throws: a scope is joined once, at the end
                scope.join(); // finding: `join` comes after `join`, and throws: a scope is joined once, at the end
                return other.get();
            }
            return text.get();
        }
    }
}
