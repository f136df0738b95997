// The handler is made in the listener of the lookup, so the answer is there when its methods run.
// uses: netty
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.resolver.NameResolver;
import io.netty.util.concurrent.Future;
import java.net.InetAddress;
import java.util.concurrent.CompletableFuture;

class CompleteWhenCaptured {
    void connect(Bootstrap bootstrap, NameResolver<InetAddress> names, CompletableFuture<String> user) {
        if (!user.isDone()) {
            return;
        }
        names.resolve("example.org").addListener((Future<InetAddress> proxy) -> bootstrap
                .clone()
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    public void handlerAdded(ChannelHandlerContext ctx) throws Exception {
                        System.out.println("connecting");
                        super.handlerAdded(ctx);
                    }

                    @Override
                    protected void initChannel(Channel channel) throws Exception {
                        System.out.println(channel + " goes by " + proxy.get() + " for " + user.join());
                    }
                }));
    }
}
