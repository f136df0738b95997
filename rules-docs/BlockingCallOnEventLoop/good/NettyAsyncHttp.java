// `sendAsync` returns at once; the answer is written when it is there.
// asyncio: B2
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

class NettyAsyncHttp extends ChannelInboundHandlerAdapter {
    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public void channelRead(ChannelHandlerContext context, Object path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://stock/" + path)).build();
        client.sendAsync(request, BodyHandlers.ofString()).whenComplete((response, failure) -> {
            if (failure == null) {
                context.writeAndFlush(response.body());
            } else {
                context.fireExceptionCaught(failure);
            }
        });
    }
}
