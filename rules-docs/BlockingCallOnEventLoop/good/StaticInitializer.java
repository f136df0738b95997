// The banner is read once, when the class is loaded.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

class StaticInitializer extends ChannelInboundHandlerAdapter {
    private static final String BANNER = read(Path.of("banner.txt"));

    @Override
    public void channelActive(ChannelHandlerContext context) {
        context.writeAndFlush(BANNER);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
