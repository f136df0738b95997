// The caller takes `null` for "no message yet" and asks again: the thread never ends.
// asyncio: E8
// uses: jdk
// fix: safe
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class ReturnsNull {
    String poll(BlockingQueue<String> messages) {
        try {
            return messages.poll(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            return null;
        }
    }
}
