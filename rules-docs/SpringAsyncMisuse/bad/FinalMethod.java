// A final method runs in the proxy itself, whose fields are all null.
// uses: spring-core
import org.springframework.scheduling.annotation.Async;

public class FinalMethod {
    @Async
    public final void confirm(String article) { // finding: no proxy can override `confirm`, so it runs on its caller's thread
        System.out.println("Thank you for " + article);
    }
}
