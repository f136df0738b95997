// The helper is inherited from the project's base handler.
// asyncio: B5
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ThroughInheritedMethod extends TemplateHandler {
    @Override
    public void channelRead(ChannelHandlerContext context, Object name) throws Exception {
        context.writeAndFlush(template(name + ".html")); // finding: `template` blocks the Netty event loop through `Files.readString`
    }
}

abstract class TemplateHandler extends ChannelInboundHandlerAdapter {
    protected String template(String name) throws IOException {
        return Files.readString(Path.of("templates", name)); // note: calls `Files.readString`
    }
}
