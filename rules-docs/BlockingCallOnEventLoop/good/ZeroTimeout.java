// With a time-out of zero these calls only look.
// asyncio: B10
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class ZeroTimeout extends ChannelInboundHandlerAdapter {
    private final CountDownLatch ready = new CountDownLatch(1);
    private final BlockingQueue<String> news;

    ZeroTimeout(BlockingQueue<String> news) {
        this.news = news;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        if (ready.await(0, TimeUnit.SECONDS)) {
            context.writeAndFlush(news.poll(0, TimeUnit.MILLISECONDS));
        }
    }
}
