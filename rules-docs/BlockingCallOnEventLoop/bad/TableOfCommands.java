// The commands lie in a map, and the handler runs the one that a client names: on the event loop, like everything it does.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

class TableOfCommands extends ChannelInboundHandlerAdapter {
    private final Map<String, Callable<String>> commands = new HashMap<>();

    TableOfCommands(Path motd) {
        commands.put("time", () -> Long.toString(System.currentTimeMillis()));
        commands.put("motd", () -> Files.readString(motd)); // finding: `Files.readString` blocks the Netty event loop
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object name) throws Exception {
        context.writeAndFlush(commands.get((String) name).call());
    }
}
