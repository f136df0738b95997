// `send` waits for the other server's whole answer; `sendAsync` would not.
// asyncio: B2
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

class HttpSendInNettyHandler extends ChannelInboundHandlerAdapter {
    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public void channelRead(ChannelHandlerContext context, Object path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://stock/" + path)).build();
        String stock = client.send(request, BodyHandlers.ofString()).body(); // finding: `HttpClient.send` blocks the Netty event loop
        context.writeAndFlush(stock);
    }
}
