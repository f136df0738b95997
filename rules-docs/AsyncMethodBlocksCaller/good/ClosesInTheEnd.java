// To close happens once, by who can wait; and to close the old sender first is not what the caller waits for.
// uses: guava
import com.google.common.util.concurrent.RateLimiter;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class ClosesInTheEnd {
    interface Sender {
        CompletableFuture<Void> sendAsync(String text);
    }

    private final RateLimiter permits = RateLimiter.create(10);
    private final List<Sender> senders;
    private Socket old;

    ClosesInTheEnd(List<Sender> senders, Socket old) {
        this.senders = senders;
        this.old = old;
    }

    CompletableFuture<Void> closeAsync() {
        senders.forEach(sender -> permits.acquire());
        return CompletableFuture.allOf(
                senders.stream().map(sender -> sender.sendAsync("bye")).toArray(CompletableFuture[]::new));
    }

    CompletableFuture<Void> send(String text) throws IOException {
        dropOld();
        return senders.get(0).sendAsync(text);
    }

    private void dropOld() throws IOException {
        old.close();
    }
}
