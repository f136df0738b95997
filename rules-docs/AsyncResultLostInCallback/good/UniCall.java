// `call` subscribes to the Uni of its function and waits for it; `invoke` is for what is done at once.
// asyncio: F1
// uses: mutiny
import io.smallrye.mutiny.Uni;

class UniCall {
    interface Mailer {
        Uni<Void> send(String address);
    }

    Uni<String> register(Mailer mailer, Uni<String> address) {
        return address.invoke(to -> System.out.println(to)).call(to -> mailer.send(to));
    }
}
