// The program ends: the hook waits until it is known what there is to stop.
// uses: jdk
import java.util.concurrent.CountDownLatch;

class ShutdownHookOfItsOwn {
    private final CountDownLatch started = new CountDownLatch(1);

    void begun() {
        started.countDown();
    }

    private class ShutdownHook extends Thread {
        @Override
        public void run() {
            try {
                started.await();
                System.out.println("stops");
            } catch (InterruptedException e) {
                System.out.println("is stopped");
                Thread.currentThread().interrupt();
            }
        }
    }

    void start() {
        Runtime.getRuntime().addShutdownHook(new ShutdownHook());
    }
}
