// A sequential stream, and a function that is called here, run on this thread.
// uses: slf4j
import java.util.List;
import java.util.Optional;
import org.slf4j.MDC;

class SameThread {
    List<String> render(List<String> texts) {
        return texts.stream().map(text -> MDC.get("request") + ": " + text).toList();
    }

    Optional<String> render(Optional<String> text) {
        return text.map(value -> MDC.get("request") + ": " + value);
    }
}
