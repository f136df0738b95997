// The JDK's own `Flow.Publisher` waits for a subscriber as well.
// asyncio: F1
// uses: jdk
import java.util.concurrent.Flow;

class FlowPublisherDropped {
    interface Outbox {
        Flow.Publisher<String> flush();
    }

    void shutDown(Outbox outbox) {
        outbox.flush(); // finding: nobody subscribes to the result of `flush`, so it never runs
    }
}
