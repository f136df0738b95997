// Each round starts an event loop for one connection, and ends it.
// uses: netty
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import java.util.List;

class GroupPerRound {
    void ping(List<String> hosts, Bootstrap bootstrap) throws InterruptedException {
        for (String host : hosts) {
            EventLoopGroup group = new NioEventLoopGroup(1); // finding: `new NioEventLoopGroup` starts threads or opens connections for each round or request
            bootstrap.clone().group(group).connect(host, 7).await(1000);
            group.shutdownGracefully();
        }
    }
}
