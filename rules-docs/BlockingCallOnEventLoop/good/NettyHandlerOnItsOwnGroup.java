// `addLast` with a group: the handler's callbacks run on that group's threads, not on the event loop.
// asyncio: B6
// uses: netty
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import java.nio.file.Files;
import java.nio.file.Path;

class NettyHandlerOnItsOwnGroup extends ChannelInitializer<Channel> {
    private final EventExecutorGroup workers = new DefaultEventExecutorGroup(16);

    @Override
    protected void initChannel(Channel channel) {
        channel.pipeline().addLast(workers, "reports", new ReportHandler());
    }
}

class ReportHandler extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object name) throws Exception {
        context.writeAndFlush(Files.readString(Path.of("reports", name.toString())));
    }
}
