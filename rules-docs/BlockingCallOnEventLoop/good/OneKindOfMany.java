// The type test chooses as a call does: only one of the kinds that a schema can be of waits, and here it is another.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;

class OneKindOfMany extends ChannelInboundHandlerAdapter {
    interface Schema {
        String name();
    }

    static class Written implements Schema {
        @Override
        public String name() {
            return "written";
        }
    }

    static class Looked implements Schema {
        private final CompletableFuture<String> found = new CompletableFuture<>();
        private String name;

        void load() {
            name = found.join();
        }

        @Override
        public String name() {
            return name;
        }
    }

    private final Schema schema;

    OneKindOfMany(Schema schema) {
        this.schema = schema;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        context.writeAndFlush(describe() + ": " + message);
    }

    private String describe() {
        if (schema instanceof Looked) {
            ((Looked) schema).load();
        }
        return schema.name();
    }
}
