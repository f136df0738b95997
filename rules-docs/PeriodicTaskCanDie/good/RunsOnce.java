// What runs once has no later runs that an exception could end.
// uses: jdk
import java.util.Timer;
import java.util.TimerTask;

class RunsOnce {
    void start(Timer timer, Runnable warmUp) {
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        warmUp.run();
                    }
                },
                1000);
    }
}
