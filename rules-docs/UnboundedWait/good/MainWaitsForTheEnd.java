// The main method, a shutdown hook and a close method wait until all is over; there is nothing else left to do.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

class MainWaitsForTheEnd implements AutoCloseable {
    interface Server {
        CompletableFuture<Void> start(int port);

        CompletableFuture<Void> leave(String cluster);
    }

    private final CountDownLatch connectionsClosed = new CountDownLatch(1);
    private final Server server;

    MainWaitsForTheEnd(Server server) {
        this.server = server;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.leave("orders").join();
            System.out.println("left");
        }));
    }

    static void serve(Server server) {
        System.out.println(server);
    }

    @Override
    public void close() throws InterruptedException {
        server.leave("orders").join();
        connectionsClosed.await();
        System.out.println("closed");
    }

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown));
        ended.await();
        System.out.println("bye");
    }
}
