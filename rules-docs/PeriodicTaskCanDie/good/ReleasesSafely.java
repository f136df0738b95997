// What cannot be released is logged: `safeRelease` does not throw.
// uses: netty
import io.netty.buffer.ByteBuf;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class ReleasesSafely {
    private ByteBuf header;

    void start(ScheduledExecutorService scheduler) {
        scheduler.scheduleWithFixedDelay(
                () -> {
                    if (header != null) {
                        ReferenceCountUtil.safeRelease(header);
                        header = null;
                    }
                },
                1,
                1,
                TimeUnit.MINUTES);
    }
}
