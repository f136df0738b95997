// The type argument of the handler's own superclass names the repository that waits.
// uses: netty
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class RepositoryOfTypeArgument extends ChannelInboundHandlerAdapter {
    interface Repository<T> {
        T find(String id) throws InterruptedException;
    }

    static final class Names implements Repository<String> {
        @Override
        public String find(String id) throws InterruptedException {
            Thread.sleep(100);
            return id;
        }
    }

    static final class Ages implements Repository<Integer> {
        @Override
        public Integer find(String id) {
            return id.length();
        }
    }

    abstract static class Service<R extends Repository<?>> {
        protected final R repository;

        Service(R repository) {
            this.repository = repository;
        }
    }

    static final class NameService extends Service<Names> {
        NameService() {
            super(new Names());
        }

        String name(String id) throws InterruptedException {
            return repository.find(id);
        }
    }

    private final NameService names = new NameService();

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        names.name("1"); // finding: `name` blocks the Netty event loop through `Thread.sleep`
    }
}
