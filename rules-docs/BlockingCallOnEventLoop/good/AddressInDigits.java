// A name that is an address already is only parsed: nobody asks a name server.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

class AddressInDigits extends ChannelInboundHandlerAdapter {
    private record Node(String host, boolean isIP) {}

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws UnknownHostException {
        InetAddress local = InetAddress.getByName("127.0.0.1");
        System.out.println(local + " " + InetAddress.getByName("::1") + new InetSocketAddress("10.0.0.1", 80));
        resolve(new Node(message.toString(), false));
        parse(message.toString());
    }

    private static InetAddress resolve(Node node) throws UnknownHostException {
        if (node.isIP()) {
            return InetAddress.getByName(node.host());
        }
        return null;
    }

    private static InetAddress parse(String host) throws UnknownHostException {
        if (!NetUtil.isValidIpV4Address(host) && !NetUtil.isValidIpV6Address(host)) {
            throw new UnknownHostException(host);
        }
        return InetAddress.getByName(host);
    }
}
