// The phase advances when all parties have arrived; one that failed never does.
// uses: jdk
// fix: safe
import java.util.concurrent.Phaser;

class PartyNeverArrives {
    interface Step {
        void go();
    }

    Thread start(Phaser phaser, Step step) {
        phaser.register();
        return new Thread(() -> {
            step.go();
            phaser.arriveAndDeregister(); // finding: an exception skips `arriveAndDeregister`, so whoever waits for `phaser` waits for ever
        });
    }
}
