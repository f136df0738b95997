// The proxy implements the interface, and overrides nothing.
// uses: spring-core
import org.springframework.scheduling.annotation.Async;

public final class FinalClassWithInterface implements Runnable {
    @Async
    @Override
    public void run() {
        System.out.println("Thank you");
    }
}
