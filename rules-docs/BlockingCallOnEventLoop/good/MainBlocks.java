// `main` has its own thread: waiting there until the server is closed is the idiom.
// asyncio: B8
// uses: netty
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;

class MainBlocks {
    public static void main(String[] args) throws InterruptedException {
        EventLoopGroup loops = new NioEventLoopGroup();
        try {
            ServerBootstrap server = new ServerBootstrap().group(loops).channel(NioServerSocketChannel.class);
            server.bind(8080).sync().channel().closeFuture().sync();
        } finally {
            loops.shutdownGracefully();
        }
    }
}
