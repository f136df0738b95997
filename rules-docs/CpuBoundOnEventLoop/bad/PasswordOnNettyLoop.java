// A password hash takes a tenth of a second on purpose; the loop's other connections wait for it.
// asyncio: B9
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

class PasswordOnNettyLoop extends SimpleChannelInboundHandler<String> {
    private final byte[] salt = {1, 2, 3, 4, 5, 6, 7, 8};

    @Override
    protected void channelRead0(ChannelHandlerContext context, String password) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, 600_000, 256);
        byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded(); // finding: `SecretKeyFactory.generateSecret` keeps the Netty event loop busy for long
        context.writeAndFlush(hash);
    }
}
