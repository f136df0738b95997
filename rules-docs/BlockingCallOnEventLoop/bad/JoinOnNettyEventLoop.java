// The task is handed to the event loop, and there it waits for a future that another thread must complete.
// asyncio: B8
// uses: netty
import io.netty.channel.Channel;
import java.util.concurrent.CompletableFuture;

class JoinOnNettyEventLoop {
    void send(Channel channel, CompletableFuture<String> reply) {
        channel.eventLoop().execute(() -> channel.writeAndFlush(reply.join())); // finding: `CompletableFuture.join` blocks the Netty event loop
    }
}
