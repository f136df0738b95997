// Quarkus cancels the Uni that it was given when the client goes away; this one runs on.
// uses: mutiny
import io.smallrye.mutiny.Uni;

class UniInUniMethod {
    interface Mailer {
        Uni<Void> send(String address);
    }

    Uni<String> register(Mailer mailer, String address) {
        mailer.send(address).subscribe().with(sent -> {}, failure -> System.err.println(failure)); // finding: `with` cuts this work off from the chain of `register`: its failure and cancellation are lost
        return Uni.createFrom().item("welcome " + address);
    }
}
