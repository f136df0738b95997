// Only the loop calls `pause`, but it never asks whether it should stop, so nobody can stop it any more.
// asyncio: E8
// uses: jdk
import java.util.Queue;

class StepOfEndlessLoop extends Thread {
    private final Queue<Runnable> jobs;

    StepOfEndlessLoop(Queue<Runnable> jobs) {
        this.jobs = jobs;
    }

    @Override
    public void run() {
        while (true) {
            Runnable job = jobs.poll();
            if (job == null) {
                pause();
            } else {
                job.run();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            System.err.println("woken");
        }
    }
}
