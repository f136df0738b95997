// The handler asks the supplier that it was made with, on the event loop; what that costs is written somewhere else.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class SupplierGivenToHandler extends ChannelInboundHandlerAdapter {
    private final Supplier<String> greeting;

    SupplierGivenToHandler(Supplier<String> greeting) {
        this.greeting = greeting;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        context.writeAndFlush(greeting.get());
    }

    static SupplierGivenToHandler of(CompletableFuture<String> motto) {
        return new SupplierGivenToHandler(() -> motto.join()); // finding: `CompletableFuture.join` blocks the Netty event loop
    }
}
