// The addresses are made with their host name, so nobody asks the name server for it.
// uses: jdk
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class AddressKnowsItsName {
    CompletableFuture<List<byte[]>> watch(String host, CompletableFuture<List<byte[]>> found) {
        return found.whenComplete((addresses, failure) -> {
            for (byte[] bytes : addresses) {
                try {
                    InetAddress address = InetAddress.getByAddress(host, bytes);
                    System.out.println("found " + address.getHostName());
                    InetSocketAddress node = new InetSocketAddress(address, 6379);
                    register(node);
                } catch (UnknownHostException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    private static void register(InetSocketAddress node) {
        System.out.println("watching " + node.getAddress().getHostName());
    }
}
