// `with` is what subscribes; `await` and `subscribeAsCompletionStage` do so, too.
// asyncio: F1
// uses: mutiny
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletionStage;

class UniSubscribedWith {
    void refresh(Uni<String> catalogue) {
        catalogue.subscribe().with(System.out::println, System.err::println);
    }

    CompletionStage<String> asStage(Uni<String> catalogue) {
        return catalogue.subscribeAsCompletionStage();
    }

    String now(Uni<String> catalogue) {
        return catalogue.await().indefinitely();
    }
}
