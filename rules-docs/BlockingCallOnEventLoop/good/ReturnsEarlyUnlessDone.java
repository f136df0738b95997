// Below the early return the future is complete.
// asyncio: B8
// uses: netty
import io.netty.channel.Channel;
import java.util.concurrent.CompletableFuture;

class ReturnsEarlyUnlessDone {
    void flush(Channel channel, CompletableFuture<String> reply) {
        channel.eventLoop().execute(() -> {
            if (!reply.isDone()) {
                return;
            }
            channel.writeAndFlush(reply.join());
        });
    }
}
