// A project method that declares IOException or InterruptedException does not block for that alone.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;

class ThrowsIsNoProof extends SimpleChannelInboundHandler<String> {
    interface Codec {
        String decode(String text) throws IOException, InterruptedException;
    }

    private final Codec codec;

    ThrowsIsNoProof(Codec codec) {
        this.codec = codec;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, String text) throws Exception {
        context.writeAndFlush(codec.decode(text));
    }
}
