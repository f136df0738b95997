// A static method belongs to no bean.
// uses: spring-core
import org.springframework.scheduling.annotation.Async;

public class StaticMethod {
    @Async
    public static void confirm(String article) { // finding: no proxy can override `confirm`, so it runs on its caller's thread
        System.out.println("Thank you for " + article);
    }
}
