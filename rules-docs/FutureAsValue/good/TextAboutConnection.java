// A connection can be subscribed to, but it is more than its end: the text names it.
// uses: reactor-netty
import reactor.netty.NettyOutbound;

class TextAboutConnection {
    String rebound(NettyOutbound connection) {
        return "rebound to " + connection;
    }
}
