// While the virtual thread waits inside `synchronized`, the carrier thread below it waits, too.
// asyncio: V1
// uses: jdk
// release: 21
// runtime: 21..23
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

class RequestInSynchronizedBlock {
    private final Object lock = new Object();
    private String token;

    Thread refresh(HttpClient client, HttpRequest request) {
        return Thread.startVirtualThread(() -> {
            try {
                synchronized (lock) {
                    token = client.send(request, BodyHandlers.ofString()).body(); // finding: `HttpClient.send` waits inside `synchronized`, which pins the virtual thread
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
