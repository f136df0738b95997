// What leaves a loop of its own, before or after, does not leave this one.
// uses: jdk
import java.util.List;
import java.util.concurrent.BlockingQueue;

class SpinsInBlocks {
    void forward(BlockingQueue<String> jobs, List<String> closed) {
        for (; ; ) {
            {
                try {
                    jobs.put(jobs.take());
                } catch (InterruptedException e) { // finding: the interrupt does not end this loop: with the flag set again, it spins without waiting
                    Thread.currentThread().interrupt();
                }
                closed.removeIf(name -> {
                    return name.isEmpty();
                });
            }
        }
    }

    void drain(BlockingQueue<String> jobs, List<String> closed) {
        while (true) {
            for (String name : closed) {
                if (name.isEmpty()) {
                    break;
                }
            }
            try {
                jobs.take();
            } catch (InterruptedException e) { // finding: the interrupt does not end this loop: with the flag set again, it spins without waiting
                Thread.currentThread().interrupt();
            }
        }
    }
}
