// The JVM initialises the class to run `main`, on the main thread.
// uses: jdk
// release: 21
// runtime: 24..25
import java.net.InetAddress;
import java.net.UnknownHostException;

class InitialisedByMain {
    static final InetAddress SERVER = find();

    private static InetAddress find() {
        try {
            return InetAddress.getByName("printer.example");
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        new Report().start().join();
    }
}

class Report {
    Thread start() {
        return Thread.startVirtualThread(() -> System.out.println(InitialisedByMain.SERVER));
    }
}
