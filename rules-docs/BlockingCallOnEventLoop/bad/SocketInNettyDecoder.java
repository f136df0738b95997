// A decoder runs on the event loop for every packet; this one opens a connection and waits for it.
// asyncio: B2
// uses: netty
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.net.Socket;
import java.util.List;

class SocketInNettyDecoder extends ByteToMessageDecoder {
    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) throws Exception {
        out.add(new Socket("localhost", in.readUnsignedShort())); // finding: `new Socket` blocks the Netty event loop
    }
}
