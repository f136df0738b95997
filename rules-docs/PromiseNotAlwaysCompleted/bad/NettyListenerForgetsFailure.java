// The listener completes the promise when the write succeeded, and forgets the other case.
// uses: netty
import io.netty.channel.ChannelFuture;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Promise;

class NettyListenerForgetsFailure {
    Future<String> written(EventExecutor executor, ChannelFuture write, String name) {
        Promise<String> written = executor.newPromise();
        write.addListener(done -> { // finding: the code passed to `addListener` does not complete `written` on every path
            if (done.isSuccess()) {
                written.setSuccess(name);
            }
        });
        return written;
    }
}
