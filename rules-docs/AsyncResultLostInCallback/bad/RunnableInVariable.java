// Whoever runs it is given nothing back, and the future's failure is lost.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class RunnableInVariable {
    interface Mail {
        CompletableFuture<Void> send(String address);
    }

    Runnable reminder(Mail mail, String address) {
        return () -> mail.send(address); // finding: this callback's caller throws away the future of `send`, so its failure is lost
    }
}
