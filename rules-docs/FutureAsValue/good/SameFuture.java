// The question is whether it is this future, and not what its value is.
// uses: jdk
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class SameFuture {
    boolean isLast(CompletableFuture<String> answer, CompletableFuture<String> last) {
        return answer == last || answer.equals(last);
    }

    boolean isRunning(List<CompletableFuture<String>> running, CompletableFuture<String> answer) {
        return running.contains(answer);
    }

    String label(Map<Object, String> labels, CompletableFuture<String> answer) {
        return labels.get(answer);
    }
}
