// The proxy is a subclass, and does not see a private method.
// uses: spring-core
import org.springframework.scheduling.annotation.Async;

public class PrivateMethod {
    public void order(String article) {
        confirm(article);
    }

    @Async
    private void confirm(String article) { // finding: no proxy can override `confirm`, so it runs on its caller's thread
    //           ^^^^^^^
        System.out.println("Thank you for " + article);
    }
}
