// The handler is made while the lookup is still under way, and its first connection waits for it on the loop.
// uses: netty
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import java.net.InetAddress;
import java.util.concurrent.CompletableFuture;

class PendingWhenCaptured {
    void connect(Bootstrap bootstrap, CompletableFuture<InetAddress> proxy) {
        bootstrap.handler(new ChannelInitializer<Channel>() {
            @Override
            public void handlerAdded(ChannelHandlerContext ctx) throws Exception {
                System.out.println("connecting");
                super.handlerAdded(ctx);
            }

            @Override
            protected void initChannel(Channel channel) {
                InetAddress by = proxy.join(); // finding: `CompletableFuture.join` blocks the Netty event loop
                System.out.println(channel + " goes by " + by);
            }
        });
    }
}
