// `chain` and `call` take the second Uni into the first one's pipeline.
// asyncio: F1, F7
// uses: mutiny
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

class UniChained {
    interface Mailer {
        Uni<Void> send(String address);
    }

    Uni<String> register(Mailer mailer, Uni<String> address) {
        return address.call(mailer::send).chain(sent -> Uni.createFrom().item("welcome " + sent));
    }

    Multi<String> counted(Multi<String> orders) {
        Multi<String> seen = orders.onItem().invoke(order -> System.out.println(order));
        return seen;
    }
}
