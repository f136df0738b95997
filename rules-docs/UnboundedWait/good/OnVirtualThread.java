// A virtual thread that waits too long takes no thread away from others.
// uses: jdk
// release: 21
import java.util.concurrent.CompletableFuture;

class OnVirtualThread {
    interface Mail {
        CompletableFuture<Boolean> deliver(String text);
    }

    void send(Mail mail, String text) {
        Thread.startVirtualThread(() -> {
            boolean delivered = mail.deliver(text).join();
            System.out.println(delivered ? "sent" : "kept");
        });
    }
}
