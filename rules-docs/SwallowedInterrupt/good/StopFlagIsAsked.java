// `stop` sets the flag and interrupts the wait: the loop sees the flag, whatever becomes of the interrupt.
// uses: jdk
import java.util.concurrent.BlockingQueue;

class StopFlagIsAsked implements Runnable {
    private final BlockingQueue<Runnable> jobs;
    private final Thread thread = new Thread(this);
    private volatile boolean stopped;

    StopFlagIsAsked(BlockingQueue<Runnable> jobs) {
        this.jobs = jobs;
    }

    void stop() {
        stopped = true;
        thread.interrupt();
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                jobs.take().run();
            } catch (InterruptedException e) {
                System.err.println("woken");
            }
        }
    }
}
