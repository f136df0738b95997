// In Mutiny `subscribe()` only opens the choice of how to subscribe; `with` is what subscribes.
// asyncio: F1
// uses: mutiny
import io.smallrye.mutiny.Uni;

class UniSubscribeAlone {
    void refresh(Uni<String> catalogue) {
        catalogue.onFailure().recoverWithItem("empty").subscribe(); // finding: `subscribe` alone subscribes to nothing, so it never runs
        //                                             ^^^^^^^^^
    }
}
