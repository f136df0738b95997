// The holder makes its object on first use, which comes from a virtual thread, two calls down.
// uses: jdk
// release: 21
// runtime: 24..25
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class SlowHolder {
    private static final class Holder {
        static final SlowHolder INSTANCE = new SlowHolder(); // finding: `new SlowHolder` waits through `InetAddress.getByName` in a class initialiser, which pins the virtual thread
    }

    private final InetAddress server;

    private SlowHolder() {
        server = find();
    }

    private static InetAddress find() {
        try {
            return InetAddress.getByName("printer.example");
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SlowHolder get() {
        return Holder.INSTANCE; // note: uses `Holder`
    }

    static void print() {
        try (ExecutorService own = Executors.newVirtualThreadPerTaskExecutor()) {
            own.execute(() -> get().show());
        }
    }

    private void show() {
        System.out.println(server);
    }
}
