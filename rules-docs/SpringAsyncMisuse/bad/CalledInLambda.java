// `this::index` is this object's method, not the bean's.
// uses: spring-core
import java.util.List;
import org.springframework.scheduling.annotation.Async;

public class CalledInLambda {
    public void indexAll(List<String> texts) {
        texts.forEach(this::index); // finding: `index` is called past the proxy of `CalledInLambda`, so it runs on this thread
    }

    @Async
    public void index(String text) {
        System.out.println(text.length());
    }
}
