// The blocking part runs on the application's own pool; only the answer comes back to the channel.
// asyncio: B6
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;

class NettyHandsWorkToPool extends SimpleChannelInboundHandler<String> {
    private final ExecutorService files;

    NettyHandsWorkToPool(ExecutorService files) {
        this.files = files;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, String name) {
        files.execute(() -> {
            try {
                context.writeAndFlush(Files.readString(Path.of(name)));
            } catch (IOException e) {
                context.fireExceptionCaught(e);
            }
        });
    }
}
