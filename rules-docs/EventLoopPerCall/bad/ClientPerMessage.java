// The annotation is for the compiler: the handler is called for each message all the same.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

class ClientPerMessage extends ChannelInboundHandlerAdapter {
    @Override
    @SuppressWarnings("unchecked")
    public void channelRead(ChannelHandlerContext context, Object message) {
        HttpClient client = HttpClient.newHttpClient(); // finding: `newHttpClient` starts threads or opens connections for each round or request
        for (String address : (List<String>) message) {
            client.sendAsync(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .whenComplete((answer, failure) -> System.out.println(failure == null ? answer : failure));
        }
    }
}
