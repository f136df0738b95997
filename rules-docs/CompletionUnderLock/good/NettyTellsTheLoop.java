// Netty's promise hands its listeners to the event loop.
// uses: netty
import io.netty.channel.ChannelPromise;

class NettyTellsTheLoop {
    private boolean open = true;

    synchronized void close(ChannelPromise promise) {
        open = false;
        promise.trySuccess();
    }

    synchronized boolean isOpen() {
        return open;
    }
}
