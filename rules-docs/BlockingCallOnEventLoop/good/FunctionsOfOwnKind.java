// A functional interface is made for lambdas: that one class behind it waits says nothing of what the handler is given.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class FunctionsOfOwnKind extends ChannelInboundHandlerAdapter {
    @FunctionalInterface
    interface Source {
        String next() throws InterruptedException;
    }

    static final class Reloaded implements Source {
        @Override
        public String next() throws InterruptedException {
            Thread.sleep(1000);
            return "reloaded";
        }
    }

    private final Source source;

    FunctionsOfOwnKind(Source source) {
        this.source = source;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        context.writeAndFlush(source.next());
    }
}
