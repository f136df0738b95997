// The constructor reads the key from disk, once for every connection.
// asyncio: B5
// uses: netty
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ThroughConstructor extends ChannelInitializer<Channel> {
    @Override
    protected void initChannel(Channel channel) throws Exception { // note: `initChannel` runs on the Netty event loop
        channel.pipeline().addLast(new SigningHandler(Path.of("server.key"))); // finding: `new SigningHandler` blocks the Netty event loop through `Files.readAllBytes`
    }
}

class SigningHandler extends ChannelOutboundHandlerAdapter {
    private final byte[] key;

    SigningHandler(Path file) throws IOException {
        key = Files.readAllBytes(file); // note: calls `Files.readAllBytes`
    }

    boolean isReady() {
        return key.length > 0;
    }
}
