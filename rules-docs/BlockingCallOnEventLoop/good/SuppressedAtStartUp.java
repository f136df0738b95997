// A reviewed exception to the rule carries its reason in the code.
// uses: netty
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.nio.file.Files;
import java.nio.file.Path;

class SuppressedAtStartUp extends ChannelInitializer<Channel> {
    @Override
    protected void initChannel(Channel channel) throws Exception {
        // asynclint:ignore BlockingCallOnEventLoop: a development tool with one connection
        String name = Files.readString(Path.of("/etc/hostname"));
        channel.pipeline().fireUserEventTriggered(name);
    }
}
