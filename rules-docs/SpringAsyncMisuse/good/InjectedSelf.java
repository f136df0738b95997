// The bean is injected into itself: `self` is the proxy.
// uses: spring-core
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Async;

public class InjectedSelf {
    private final InjectedSelf self;

    public InjectedSelf(@Lazy InjectedSelf self) {
        this.self = self;
    }

    public void order(String article) {
        self.confirm(article);
    }

    @Async
    public void confirm(String article) {
        System.out.println("Thank you for " + article);
    }
}
