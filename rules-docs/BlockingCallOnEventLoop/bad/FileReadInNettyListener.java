// A listener of a channel's future runs on the channel's event loop, and reads a file there.
// asyncio: B4
// uses: netty
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelFutureListener;
import java.nio.file.Files;
import java.nio.file.Path;

class FileReadInNettyListener {
    void greet(Bootstrap bootstrap, Path banner) {
        bootstrap.connect("localhost", 7000).addListener((ChannelFutureListener) connected -> { // note: this lambda runs on the Netty event loop
            String text = Files.readString(banner); // finding: `Files.readString` blocks the Netty event loop
            connected.channel().writeAndFlush(text);
        });
    }
}
