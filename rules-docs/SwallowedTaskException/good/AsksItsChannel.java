// What the task asks its channel for is there, and what it starts is another task's business.
// uses: netty
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class AsksItsChannel {
    void retry(ScheduledExecutorService timers, Channel channel, Runnable send) {
        timers.schedule(
                () -> {
                    if (channel.attr(AttributeKey.valueOf("sent")).get() == null) {
                        channel.eventLoop().execute(send);
                    }
                },
                100,
                TimeUnit.MILLISECONDS);
    }
}
