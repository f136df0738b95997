// A Timer is worse still: its only thread dies with the exception, and with it every other task of the Timer.
// asyncio: E6
// uses: jdk
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;

class TimerTaskThrows {
    void start(Timer timer, Consumer<Long> sampler) {
        timer.schedule( // finding: once `accept` throws, this task never runs again, and nobody is told
                new TimerTask() {
                    @Override
                    public void run() {
                        sampler.accept(System.nanoTime());
                    }
                },
                1000,
                1000);
    }
}
