// The call goes past the proxy that would hand it to an executor: the mail is sent before the order returns.
// uses: spring-core
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

@Service
public class CalledOnThis {
    public void order(String article) {
        confirm(article); // finding: `confirm` is called past the proxy of `CalledOnThis`, so it runs on this thread
    //  ^^^^^^^
    }

    @Async
    public void confirm(String article) {
        System.out.println("Thank you for " + article);
    }
}
