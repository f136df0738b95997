// `invoke` is for side effects that are done when it returns; the Uni of the mail never runs.
// asyncio: F1
// uses: mutiny
// fix: safe
import io.smallrye.mutiny.Uni;

class UniInInvoke {
    interface Mailer {
        Uni<Void> send(String address);
    }

    Uni<String> register(Mailer mailer, Uni<String> address) {
        return address.invoke(to -> mailer.send(to)); // finding: `invoke` throws away the publisher of `send`, so it never runs
    }
}
