// The lambda is created on the event loop and kept; nothing says that it runs there.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

class LambdaOnlyCreated extends ChannelInboundHandlerAdapter {
    private final Map<String, Callable<String>> loaders = new ConcurrentHashMap<>();

    @Override
    public void channelRead(ChannelHandlerContext context, Object name) {
        loaders.put(name.toString(), () -> Files.readString(Path.of(name.toString())));
        context.fireChannelRead(name);
    }
}
