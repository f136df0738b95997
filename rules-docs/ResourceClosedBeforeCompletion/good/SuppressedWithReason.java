// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.io.StringWriter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class SuppressedWithReason {
    Future<String> greeting(ExecutorService pool) throws Exception {
        try (StringWriter out = new StringWriter()) {
            out.write("hello");
            // asynclint:ignore ResourceClosedBeforeCompletion: closing a StringWriter does nothing
            return pool.submit(() -> out.toString());
        }
    }
}
