// The event loop waits for another server: the blocking stub returns when the answer is there.
// asyncio: B4
// uses: grpc, netty
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.stub.ClientCalls;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class BlockingStubInNettyHandler extends ChannelInboundHandlerAdapter {
    private final Channel channel;
    private final MethodDescriptor<String, String> method;

    BlockingStubInNettyHandler(Channel channel, MethodDescriptor<String, String> method) {
        this.channel = channel;
        this.method = method;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) { // note: `channelRead` runs on the Netty event loop
        String answer = ClientCalls.blockingUnaryCall(channel, method, CallOptions.DEFAULT, message.toString()); // finding: `ClientCalls.blockingUnaryCall` blocks the Netty event loop
        ctx.fireChannelRead(answer);
    }
}
