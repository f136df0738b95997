// Nobody in the program turns the checkpoints on: tests do, to hold the loop at a certain point.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

class CheckpointsOfTests extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        Checkpoints.checkpoint("disconnect");
        context.fireChannelInactive();
    }

    static class Checkpoints {
        private static final Map<String, CountDownLatch> LATCHES = new ConcurrentHashMap<>();
        private static boolean enabled;

        static void enable() {
            enabled = true;
        }

        static void checkpoint(String name) throws InterruptedException {
            if (!enabled) {
                return;
            }
            CountDownLatch latch = LATCHES.get(name);
            if (latch != null) {
                latch.await();
            }
        }
    }
}
