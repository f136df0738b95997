// The subtasks of a scope inherit what is bound.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;

class ReadInSubtask {
    static final ScopedValue<String> USER = ScopedValue.newInstance();

    String greet() throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            var greeting = scope.fork(() -> "Hello " + USER.get());
            scope.join();
            return greeting.get();
        }
    }
}
