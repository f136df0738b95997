// A handler for failures may have much to do; here it has it on everybody's threads.
// uses: jdk
// config: rule.ImplicitCommonPool=warning
import java.util.concurrent.CompletionStage;

class AsyncHandler {
    CompletionStage<String> orEmpty(CompletionStage<String> text) {
        return text.handleAsync((value, failure) -> { // finding: `handleAsync` names no executor, so the work goes to the common pool
            if (failure != null) {
                System.err.println(failure);
                return "";
            }
            return value;
        });
    }
}
