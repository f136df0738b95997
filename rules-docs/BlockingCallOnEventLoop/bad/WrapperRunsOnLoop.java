// The project's own `onLoop` hands its argument to the event loop, so the argument must not wait.
// asyncio: B8
// uses: netty
import io.netty.channel.Channel;
import java.util.concurrent.CompletableFuture;

class WrapperRunsOnLoop {
    private final Channel channel;

    WrapperRunsOnLoop(Channel channel) {
        this.channel = channel;
    }

    void reply(CompletableFuture<String> answer) {
        onLoop(() -> channel.writeAndFlush(answer.join())); // finding: `CompletableFuture.join` blocks the Netty event loop
    }

    private void onLoop(Runnable task) {
        if (channel.eventLoop().inEventLoop()) {
            task.run();
        } else {
            channel.eventLoop().execute(task);
        }
    }
}
