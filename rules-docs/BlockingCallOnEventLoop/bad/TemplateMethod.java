// The superclass says when, a subclass says what: together they wait.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class TemplateMethod extends ChannelInboundHandlerAdapter {
    abstract static class Step {
        final void run() throws InterruptedException {
            act(); // note: calls `Step.act`, implemented in `Pause`
        }

        abstract void act() throws InterruptedException;
    }

    static final class Pause extends Step {
        @Override
        void act() throws InterruptedException {
            Thread.sleep(100); // note: calls `Thread.sleep`
        }
    }

    private final Step step = new Pause();

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        step.run(); // finding: `run` blocks the Netty event loop through `Thread.sleep`
    }
}
