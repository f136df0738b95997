// The virtual thread may block; the event loop goes on.
// asyncio: B6
// uses: netty
// release: 21
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;

class VirtualThreadPerRequest extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object article) {
        Thread.startVirtualThread(() -> context.writeAndFlush(request(article).join()));
        Thread.ofVirtual().name("stock").start(() -> context.writeAndFlush(request(article).join()));
    }

    private CompletableFuture<String> request(Object article) {
        return CompletableFuture.supplyAsync(() -> "3 × " + article);
    }
}
