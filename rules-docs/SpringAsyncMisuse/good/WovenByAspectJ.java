// AspectJ changes the method itself: calls on `this` are asynchronous, too.
// uses: spring-core
import org.springframework.context.annotation.AdviceMode;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;

public class WovenByAspectJ {
    public void order(String article) {
        confirm(article);
    }

    @Async
    public void confirm(String article) {
        System.out.println("Thank you for " + article);
    }

    @Configuration
    @EnableAsync(mode = AdviceMode.ASPECTJ)
    public static class Setup {}
}
