// The handler is an anonymous class inside the initialiser; its callback runs on the event loop all the same.
// asyncio: B4
// uses: netty
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.nio.file.Files;
import java.nio.file.Path;

class AnonymousNettyHandler {
    void install(Channel channel) {
        channel.pipeline().addLast(new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object name) throws Exception { // note: `channelRead` runs on the Netty event loop
                context.writeAndFlush(Files.readString(Path.of(name.toString()))); // finding: `Files.readString` blocks the Netty event loop
            }
        });
    }
}
