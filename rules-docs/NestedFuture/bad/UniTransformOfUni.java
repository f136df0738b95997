// `transform` is for plain functions: the mail is a Uni in a Uni, and is never sent.
// asyncio: F5
// uses: mutiny
// fix: safe
import io.smallrye.mutiny.Uni;

class UniTransformOfUni {
    interface Mailer {
        Uni<Void> send(String address);
    }

    Uni<Void> welcome(Mailer mailer, Uni<String> address) {
        return address.onItem().transform(to -> mailer.send(to)).replaceWithVoid(); // finding: `transform` gives a `Uni` in a `Uni`, and nobody subscribes to the inner one
    }
}
