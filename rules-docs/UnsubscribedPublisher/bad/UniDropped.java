// A Uni does nothing before it is subscribed to: the mail is never sent.
// asyncio: F1
// uses: mutiny
import io.smallrye.mutiny.Uni;

class UniDropped {
    interface Mailer {
        Uni<Void> send(String address, String text);
    }

    Uni<String> register(Mailer mailer, String address) {
        mailer.send(address, "Welcome!"); // finding: nobody subscribes to the result of `send`, so it never runs
        return Uni.createFrom().item(address);
    }
}
