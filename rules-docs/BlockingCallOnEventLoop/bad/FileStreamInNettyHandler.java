// Opening the file waits for the disk, and so does reading it.
// asyncio: B4
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.FileInputStream;
import java.io.IOException;

class FileStreamInNettyHandler extends SimpleChannelInboundHandler<String> {
    @Override
    protected void channelRead0(ChannelHandlerContext context, String name) throws IOException {
        try (FileInputStream in = new FileInputStream(name)) { // finding: `new FileInputStream` blocks the Netty event loop
            context.writeAndFlush(in.readAllBytes()); // finding: `FileInputStream.readAllBytes` blocks the Netty event loop
        }
    }
}
