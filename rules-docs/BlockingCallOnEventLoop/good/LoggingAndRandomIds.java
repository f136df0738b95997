// Logging and `UUID.randomUUID` can touch a disk or the entropy source; they are opt-in, or nobody could log.
// uses: netty, slf4j
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LoggingAndRandomIds extends ChannelInboundHandlerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(LoggingAndRandomIds.class);

    @Override
    public void channelActive(ChannelHandlerContext context) {
        LOG.info("connection {} from {}", UUID.randomUUID(), context.channel().remoteAddress());
        context.fireChannelActive();
    }
}
