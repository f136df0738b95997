// A consumer of the event bus runs on the event loop unless it says `blocking = true`.
// asyncio: B4
// uses: quarkus-rest
import io.quarkus.vertx.ConsumeEvent;

class SleepInQuarkusConsumer {
    @ConsumeEvent("orders")
    void order(String item) throws InterruptedException { // note: `order` runs on a Vert.x event loop
        Thread.sleep(100); // finding: `Thread.sleep` blocks a Vert.x event loop
    }
}
