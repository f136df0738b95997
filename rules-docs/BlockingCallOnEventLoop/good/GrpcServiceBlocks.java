// gRPC calls services on a pool that grows, unless the server was told to use its event loop.
// asyncio: B4
// uses: grpc
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;

class GrpcServiceBlocks implements StreamObserver<String> {
    private final Channel channel;
    private final MethodDescriptor<String, String> method;

    GrpcServiceBlocks(Channel channel, MethodDescriptor<String, String> method) {
        this.channel = channel;
        this.method = method;
    }

    @Override
    public void onNext(String item) {
        ClientCalls.blockingUnaryCall(channel, method, CallOptions.DEFAULT, item);
    }

    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onCompleted() {}
}
