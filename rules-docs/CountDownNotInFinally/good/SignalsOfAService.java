// No task: the caller learns of the exception, and does not go on to wait.
// uses: jdk
import java.util.concurrent.CountDownLatch;

class SignalsOfAService {
    interface Server {
        void bind(int port);
    }

    private final CountDownLatch started = new CountDownLatch(1);

    void start(Server server, int port) {
        server.bind(port);
        started.countDown();
    }

    void awaitStart() throws InterruptedException {
        started.await();
    }
}
