// The listener is told about success and failure of the write.
// asyncio: F1
// uses: netty
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelFutureListener;

class NettyListenerAdded {
    void connect(Bootstrap bootstrap, String greeting) {
        bootstrap.connect("localhost", 8080).addListener((ChannelFutureListener) connected -> {
            if (connected.isSuccess()) {
                connected.channel().writeAndFlush(greeting).addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
            } else {
                connected.cause().printStackTrace();
            }
        });
    }
}
