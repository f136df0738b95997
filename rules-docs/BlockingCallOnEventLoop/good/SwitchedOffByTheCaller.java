// The handler asks for an address that is not looked up: it never gets to the branch that asks a name server.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetSocketAddress;

class SwitchedOffByTheCaller extends ChannelInboundHandlerAdapter {
    private final String host;

    SwitchedOffByTheCaller(String host) {
        this.host = host;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        context.channel().connect(unresolved(host));
    }

    private static InetSocketAddress unresolved(String host) {
        return address(host, false);
    }

    private static InetSocketAddress address(String host, boolean resolve) {
        return resolve ? new InetSocketAddress(host, 443) : InetSocketAddress.createUnresolved(host, 443);
    }
}
