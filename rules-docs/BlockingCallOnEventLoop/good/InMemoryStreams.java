// These streams and readers declare IOException, but they never leave the memory.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;

class InMemoryStreams extends SimpleChannelInboundHandler<byte[]> {
    @Override
    protected void channelRead0(ChannelHandlerContext context, byte[] packet) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(packet);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(in.readAllBytes());
        out.write(new StringReader("!").read());
        context.writeAndFlush(out.toByteArray());
    }
}
