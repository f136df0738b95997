// The override does no more than what it overrides, and that waits.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class SuperCallWaits extends ChannelInboundHandlerAdapter {
    static class Store {
        void load() throws InterruptedException {
            Thread.sleep(100);
        }
    }

    static final class Counted extends Store {
        private int loads;

        @Override
        void load() throws InterruptedException {
            loads++;
            super.load(); // note: calls `Store.load`
        }
    }

    private final Counted store = new Counted();

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        store.load(); // finding: `load` blocks the Netty event loop through `Thread.sleep`
    }
}
