// Tests can see `backOff`, too, but it is the handler that calls it.
// uses: netty, guava
import com.google.common.annotations.VisibleForTesting;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class VisibleForMoreThanTests extends ChannelInboundHandlerAdapter {
    private volatile boolean busy;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws InterruptedException {
        setBusy(message.toString().length() > 4_096);
        while (busy) {
            backOff(); // finding: `backOff` blocks the Netty event loop through `Thread.sleep`
        }
        context.fireChannelRead(message);
    }

    @VisibleForTesting
    void setBusy(boolean now) {
        busy = now;
    }

    @VisibleForTesting
    void backOff() throws InterruptedException {
        Thread.sleep(10);
        busy = false;
    }
}
