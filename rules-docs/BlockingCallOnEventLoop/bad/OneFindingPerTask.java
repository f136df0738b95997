// Both calls end in the same sleep of the same callback: one finding, where the way is shortest, is enough to see it.
// asyncio: B5
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.List;

class OneFindingPerTask extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof List<?> batch) {
            auditAll(batch);
        } else {
            audit(message); // finding: `audit` blocks the Netty event loop through `Thread.sleep`
        }
        context.writeAndFlush(message);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        auditAll(List.of("closed", context)); // finding: `auditAll` blocks the Netty event loop through `Thread.sleep`
        context.fireChannelInactive();
    }

    private void auditAll(List<?> batch) throws InterruptedException {
        for (Object message : batch) {
            audit(message);
        }
    }

    private void audit(Object message) throws InterruptedException {
        System.out.println("received " + message);
        Thread.sleep(50);
    }
}
