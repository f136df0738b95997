// `chain` wants a Uni; a Uni of null would do, null does not.
// uses: mutiny
import io.smallrye.mutiny.Uni;

class NullFromUniChain {
    Uni<String> find(Uni<String> id, Uni<String> load) {
        return id.chain(key -> key.isEmpty() ? null : load); // finding: `chain` fails with a `NullPointerException` when its function returns `null`
    }
}
