// The first wait may give up, and nobody looks whether it did: the second one waits on.
// uses: netty
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class TimedWaitIsNoProof extends ChannelInboundHandlerAdapter {
    private final CompletableFuture<String> name;
    private final CompletableFuture<String> city;

    TimedWaitIsNoProof(CompletableFuture<String> name, CompletableFuture<String> city) {
        this.name = name;
        this.city = city;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ChannelFuture written = context.writeAndFlush(message);
        written.awaitUninterruptibly(0, TimeUnit.SECONDS);
        written.syncUninterruptibly(); // finding: `ChannelFuture.syncUninterruptibly` blocks the Netty event loop
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        CompletableFuture.allOf(name, city)
                .orTimeout(50, TimeUnit.MILLISECONDS)
                .exceptionally(failure -> late(context))
                .join(); // finding: `CompletableFuture.join` blocks the Netty event loop
        context.writeAndFlush(name.join()); // finding: `CompletableFuture.join` blocks the Netty event loop
    }

    private static Void late(ChannelHandlerContext context) {
        context.writeAndFlush("it takes a moment");
        return null;
    }
}
