// The key is made once, when the object is, and not for each request.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

class GeneratedAtStart extends ChannelInboundHandlerAdapter {
    private final KeyPair pair;

    GeneratedAtStart() throws NoSuchAlgorithmException {
        pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        context.writeAndFlush(pair.getPublic().getEncoded());
    }
}
