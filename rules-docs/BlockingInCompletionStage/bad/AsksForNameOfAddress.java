// Made of its bytes alone, the address has no name: to know it, somebody asks the name server in the callback.
// asyncio: B5
// uses: jdk
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;

class AsksForNameOfAddress {
    CompletableFuture<byte[]> watch(CompletableFuture<byte[]> found) {
        return found.whenComplete((bytes, failure) -> {
            try {
                InetSocketAddress node = new InetSocketAddress(InetAddress.getByAddress(bytes), 6379);
                register(node); // finding: `register` blocks the thread that completes the future through `InetAddress.getHostName`
            } catch (UnknownHostException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void register(InetSocketAddress node) {
        System.out.println("watching " + node.getAddress().getHostName());
    }
}
