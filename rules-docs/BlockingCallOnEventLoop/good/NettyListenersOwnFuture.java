// A listener's own future is complete when the listener is called, so `get` only hands out its result.
// asyncio: B8
// uses: netty
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelFutureListener;

class NettyListenersOwnFuture {
    void connect(Bootstrap bootstrap) {
        bootstrap.connect("localhost", 7000).addListener((ChannelFutureListener) connected -> {
            connected.get();
            connected.channel().read();
        });
    }
}
