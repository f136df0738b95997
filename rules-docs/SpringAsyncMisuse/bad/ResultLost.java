// The text is there when the caller has gone on: Spring throws instead, or, before version 6, gives null.
// uses: spring-core
import org.springframework.scheduling.annotation.Async;

public class ResultLost {
    @Async
    public String render(String article) { // finding: `render` is asynchronous, so its callers cannot have its `String`
        return article.toUpperCase();
    }
}
