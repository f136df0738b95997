// `read` declares InterruptedException, so the broad catch around it swallows an interrupt.
// asyncio: E8
// uses: jdk
// fix: safe
import java.lang.System.Logger.Level;
import java.util.concurrent.BlockingQueue;

class BroadCatchOfDeclaredInterrupt {
    private final BlockingQueue<String> feed;

    BroadCatchOfDeclaredInterrupt(BlockingQueue<String> feed) {
        this.feed = feed;
    }

    String latest() {
        try {
            return read();
        } catch (Throwable failure) { // finding: this catch also swallows the interrupt of `BroadCatchOfDeclaredInterrupt.read`: the thread can no longer be stopped
            System.getLogger("feed").log(Level.ERROR, "no price", failure);
            return "";
        }
    }

    private String read() throws InterruptedException {
        return feed.take();
    }
}
