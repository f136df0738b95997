// Ten virtual threads wait for work, and the eleventh task waits for them, as if threads were dear.
// asyncio: V2
// uses: jdk
// release: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class FixedPool {
    private final ExecutorService mails = Executors.newFixedThreadPool(10, Thread.ofVirtual().factory()); // finding: `newFixedThreadPool` pools virtual threads, which are made for one task each

    void send(Runnable mail) {
        mails.execute(mail);
    }

    void stop() {
        mails.shutdown();
    }
}
