// Where the future is not complete, the handler does not get to `join`.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;

class DoneOrRefused extends ChannelInboundHandlerAdapter {
    private final CompletableFuture<String> greeting;

    DoneOrRefused(CompletableFuture<String> greeting) {
        this.greeting = greeting;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        checkState(greeting.isDone());
        context.writeAndFlush(greeting.join());
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        assert greeting.isDone() : "too early";
        context.writeAndFlush(greeting.join());
    }

    private static void checkState(boolean expected) {
        if (!expected) {
            throw new IllegalStateException();
        }
    }
}
