// Each subclass of the verticle is deployed as a worker, so what they inherit runs on worker threads, too.
// uses: vertx
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

abstract class AllSubclassesAreWorkers extends AbstractVerticle {
    abstract void watch();

    @Override
    public void start() throws Exception {
        Thread.sleep(200);
        watch();
    }

    static class Clock extends AllSubclassesAreWorkers {
        static Future<String> deploy(Vertx vertx) {
            return vertx.deployVerticle(new Clock(), new DeploymentOptions().setWorker(true));
        }

        @Override
        void watch() {
            System.out.println("time: " + System.nanoTime());
        }
    }

    static class Memory extends AllSubclassesAreWorkers {
        static Future<String> deploy(Vertx vertx) {
            Memory memory = new Memory();
            return vertx.deployVerticle(memory, new DeploymentOptions().setWorker(true));
        }

        @Override
        void watch() {
            System.out.println("free: " + Runtime.getRuntime().freeMemory());
        }
    }
}
