// `getByName` asks the operating system's resolver and waits for it, for seconds when the name server is slow.
// asyncio: B5
// uses: netty4.2
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.net.InetAddress;

class DnsInNettyHandler extends SimpleChannelInboundHandler<String> {
    @Override
    protected void channelRead0(ChannelHandlerContext context, String host) throws Exception {
        InetAddress address = InetAddress.getByName(host); // finding: `InetAddress.getByName` blocks the Netty event loop
        context.writeAndFlush(address.getHostAddress());
    }
}
