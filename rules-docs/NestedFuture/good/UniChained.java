// `transformToUni`, `chain` and `call` subscribe to the Uni that their function gives.
// asyncio: F5
// uses: mutiny
import io.smallrye.mutiny.Uni;

class UniChained {
    interface Mailer {
        Uni<Void> send(String address);
    }

    Uni<Void> welcome(Mailer mailer, Uni<String> address) {
        return address.onItem().transformToUni(to -> mailer.send(to)).replaceWithVoid();
    }

    Uni<String> remind(Mailer mailer, Uni<String> address) {
        return address.call(to -> mailer.send(to));
    }
}
