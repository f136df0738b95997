// Two tasks change places in each round; which of them runs on the loop nobody can tell from the code.
// uses: netty
import io.netty.channel.EventLoop;

class SwappedTasks {
    void alternate(EventLoop loop, Runnable quick, int rounds) {
        Runnable current = () -> {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        Runnable next = quick;
        for (int i = 0; i < rounds; i++) {
            Runnable old = current;
            current = next;
            next = old;
        }
        System.out.println(current == next ? loop : quick);
    }
}
