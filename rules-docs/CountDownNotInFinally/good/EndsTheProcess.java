// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

class EndsTheProcess {
    interface Setup {
        void load();
    }

    void start(Setup setup, CountDownLatch ready, Executor workers) {
        workers.execute(() -> {
            setup.load();
            ready.countDown(); // asynclint:ignore CountDownNotInFinally: the handler of uncaught exceptions ends the process
        });
    }
}
