// The program is built for 21 to 25: on the older ones of these releases the monitor pins.
// uses: jdk
// release: 21
// runtime: 21..25
import java.util.concurrent.BlockingQueue;

class MayStillRunOn21 {
    private long last;

    Thread consume(BlockingQueue<Long> numbers) {
        return Thread.ofVirtual().unstarted(() -> {
            try {
                synchronized (this) {
                    last = numbers.take(); // finding: `BlockingQueue.take` waits inside `synchronized`, which pins the virtual thread
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
