// The flag is only remembered in the loop, and set when the loop is left: the wait goes on undisturbed.
// asyncio: E8
// uses: jdk
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class RememberedInEndlessLoop {
    String takeUninterruptibly(BlockingQueue<String> orders) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    String order = orders.poll(1, TimeUnit.SECONDS);
                    if (order != null) {
                        return order;
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
