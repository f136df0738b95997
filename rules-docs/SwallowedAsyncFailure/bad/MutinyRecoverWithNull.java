// Null for "not there" and null for "not reachable" are the same to whoever comes next.
// asyncio: E2
// uses: mutiny
import io.smallrye.mutiny.Uni;

class MutinyRecoverWithNull {
    Uni<String> cached(Uni<String> lookup) {
        return lookup.map(String::strip).onFailure().recoverWithNull(); // finding: `recoverWithNull` makes every failure look like success, and nobody sees it
    }
}
