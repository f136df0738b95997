// A pause of microseconds between two tries is shorter than the handler itself.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

class PausesOfNanoseconds extends ChannelInboundHandlerAdapter {
    private final AtomicBoolean busy = new AtomicBoolean();

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        while (!busy.compareAndSet(false, true)) {
            LockSupport.parkNanos(1_000L);
        }
        context.fireChannelRead(message);
        busy.set(false);
    }
}
