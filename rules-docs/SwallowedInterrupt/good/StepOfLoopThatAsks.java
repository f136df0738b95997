// Only the loop calls `connect`, and each of its rounds asks whether the thread should stop.
// uses: jdk
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.concurrent.ThreadLocalRandom;

class StepOfLoopThatAsks extends Thread {
    private final SocketChannel channel;
    private final InetSocketAddress server;
    private volatile boolean closed;

    StepOfLoopThatAsks(SocketChannel channel, InetSocketAddress server) {
        this.channel = channel;
        this.server = server;
    }

    @Override
    public void run() {
        while (!closed) {
            try {
                if (!channel.isConnected()) {
                    reconnect();
                }
                System.out.println("connected: " + channel.isConnected());
            } catch (IOException e) {
                System.err.println("cannot connect: " + e);
            }
        }
    }

    private void reconnect() throws IOException {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1_000));
        } catch (InterruptedException e) {
            System.err.println("woken");
        }
        channel.configureBlocking(false);
        System.out.println("connecting to " + server);
    }

    void close() {
        closed = true;
        interrupt();
    }
}
