// Netty logs what a listener throws, and goes on.
// uses: junit, netty
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.Channel;
import org.junit.jupiter.api.Test;

class NettyListener {
    private Channel channel;

    @Test
    void closes() throws InterruptedException {
        channel.close()
                .addListener(done -> assertTrue(done.isSuccess())) // finding: when `assertTrue` fails on the Netty event loop, the test does not see it
                .await();
    }
}
