// One subclass is deployed as a worker, the other is not, and inherits the wait.
// uses: vertx
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

abstract class OneSubclassIsNoWorker extends AbstractVerticle {
    abstract void watch();

    void pause() throws InterruptedException {
        Thread.sleep(200);
    }

    static class Clock extends OneSubclassIsNoWorker {
        static Future<String> deploy(Vertx vertx) {
            return vertx.deployVerticle(new Clock(), new DeploymentOptions().setWorker(true));
        }

        @Override
        public void start() throws InterruptedException {
            pause();
            watch();
        }

        @Override
        void watch() {
            System.out.println("time: " + System.nanoTime());
        }
    }

    static class Memory extends OneSubclassIsNoWorker {
        static Future<String> deploy(Vertx vertx) {
            return vertx.deployVerticle(new Memory(), new DeploymentOptions());
        }

        @Override
        public void start() throws InterruptedException {
            pause(); // finding: `pause` blocks a Vert.x event loop through `Thread.sleep`
            watch();
        }

        @Override
        void watch() {
            System.out.println("free: " + Runtime.getRuntime().freeMemory());
        }
    }
}
