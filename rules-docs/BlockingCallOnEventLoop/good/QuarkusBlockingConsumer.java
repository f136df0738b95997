// The consumer asks for a worker thread.
// asyncio: B4
// uses: quarkus-rest
import io.quarkus.vertx.ConsumeEvent;

class QuarkusBlockingConsumer {
    @ConsumeEvent(value = "orders", blocking = true)
    void order(String item) throws InterruptedException {
        Thread.sleep(100);
    }
}
