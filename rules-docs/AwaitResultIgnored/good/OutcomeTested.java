// The outcome decides what comes next.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class OutcomeTested {
    List<String> collect(CountDownLatch answered, List<String> answers) throws InterruptedException, TimeoutException {
        if (!answered.await(10, TimeUnit.SECONDS)) {
            throw new TimeoutException(answered.getCount() + " answers are missing");
        }
        return List.copyOf(answers);
    }
}
