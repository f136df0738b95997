// The default method of the interface calls the method that its only implementation waits in.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class DefaultMethodWaits extends ChannelInboundHandlerAdapter {
    interface Store {
        void load(String key) throws InterruptedException;

        default void loadAll() throws InterruptedException {
            load("all"); // note: calls `Store.load`, implemented in `Disk`
        }
    }

    static final class Disk implements Store {
        @Override
        public void load(String key) throws InterruptedException {
            Thread.sleep(100);
        }
    }

    private final Store store = new Disk();

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        store.loadAll(); // finding: `loadAll` blocks the Netty event loop through `Thread.sleep`
    }
}
