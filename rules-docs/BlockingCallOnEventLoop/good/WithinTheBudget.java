// The team has said what its event loops can spare: a wait whose constant limit is within it is left alone.
// uses: netty
// config: budget=20ms
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class WithinTheBudget extends ChannelInboundHandlerAdapter {
    private final BlockingQueue<String> prices;

    WithinTheBudget(BlockingQueue<String> prices) {
        this.prices = prices;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        String price = prices.poll(15, TimeUnit.MILLISECONDS);
        context.write(price == null ? "unknown" : price);
    }
}
