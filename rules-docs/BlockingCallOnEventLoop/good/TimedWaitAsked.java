// Who gets past a wait with a time limit only when it has succeeded finds the future complete.
// uses: netty
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class TimedWaitAsked extends ChannelInboundHandlerAdapter {
    private final CompletableFuture<String> name;
    private final CompletableFuture<String> city;

    TimedWaitAsked(CompletableFuture<String> name, CompletableFuture<String> city) {
        this.name = name;
        this.city = city;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ChannelFuture written = context.writeAndFlush(message);
        if (written.awaitUninterruptibly(0, TimeUnit.SECONDS)) {
            written.syncUninterruptibly();
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext context) throws InterruptedException {
        try {
            CompletableFuture.allOf(name, city).get(0, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            context.fireExceptionCaught(e);
            return;
        }
        context.writeAndFlush(name.join() + " from " + city.join());
    }
}
