// `break` leaves the worker's loop, and with it the thread that the class has started for it.
// asyncio: E8
// uses: jdk
import java.util.concurrent.BlockingQueue;

class BreaksOutOfTheLoop {
    void start(BlockingQueue<Runnable> jobs) {
        new Thread(() -> {
                    while (true) {
                        try {
                            jobs.take().run();
                        } catch (InterruptedException e) {
                            break;
                        }
                    }
                    System.out.println("worker ends");
                })
                .start();
    }
}
