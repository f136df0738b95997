// After ten seconds the answers are used as if they were all there.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class LatchTimeout {
    List<String> collect(CountDownLatch answered, List<String> answers) throws InterruptedException {
        answered.await(10, TimeUnit.SECONDS); // finding: the result of `await` is ignored: after a timeout the code goes on as after success
        return List.copyOf(answers);
    }
}
