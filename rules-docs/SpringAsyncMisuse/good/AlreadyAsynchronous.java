// Whoever calls is on a thread of the executor already.
// uses: spring-core
import org.springframework.scheduling.annotation.Async;

public class AlreadyAsynchronous {
    @Async
    public void orderLater(String article) {
        confirm(article);
    }

    @Async
    public void confirm(String article) {
        System.out.println("Thank you for " + article);
    }
}
