// Only `close` calls it: what is waited for is the end.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Phaser;

class PartOfTheEnd implements AutoCloseable {
    interface Broker {
        CompletableFuture<Void> deleteTopic(String name);
    }

    private final Broker broker;
    private final Phaser running = new Phaser(1);

    PartOfTheEnd(Broker broker) {
        this.broker = broker;
    }

    void run(Runnable work) {
        running.register();
        work.run();
    }

    @Override
    public void close() {
        deleteHeartbeat();
        afterStop();
    }

    private void deleteHeartbeat() {
        broker.deleteTopic("heartbeat").join();
        System.out.println("deleted");
    }

    void afterStop() {
        System.out.println("waits");
        running.arriveAndAwaitAdvance();
        System.out.println("stopped");
    }
}
