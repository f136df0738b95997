// The semaphore is a signal that something may have come; the loop looks for itself, and waits again.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class SignalInLoop {
    String next(Queue<String> messages, Semaphore arrived) throws InterruptedException {
        String message = messages.poll();
        while (message == null) {
            arrived.tryAcquire(50, TimeUnit.MILLISECONDS);
            message = messages.poll();
        }
        return message;
    }
}
