// On an event loop `submit` is as silent as on a pool; `execute` at least logs a warning.
// asyncio: E1
// uses: netty
// fix: safe
import io.netty.channel.Channel;

class NettySubmitDropped {
    void reconfigure(Channel channel, Runnable change) {
        channel.eventLoop().submit(() -> { // finding: nobody reads the `Future` of `submit`, so the task's exception is lost
            change.run();
            channel.config().setAutoRead(true);
        });
    }
}
