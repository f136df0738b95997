// Only the thread that opened a scope may fork in it: a field invites all others.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;

class ScopeInField {
    private final StructuredTaskScope<Object, Void> scope = StructuredTaskScope.open(); // finding: a scope in a field outlives the block that it stands for

    void start(Runnable task) {
        scope.fork(task);
    }
}
