// Whoever counts the latch down may need this very loop to do it.
// asyncio: B10
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CountDownLatch;

class LatchInNettyHandler extends ChannelInboundHandlerAdapter {
    private final CountDownLatch configured = new CountDownLatch(1);

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        configured.await(); // finding: `CountDownLatch.await` blocks the Netty event loop
        context.fireChannelActive();
    }
}
