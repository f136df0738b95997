// `onFailure().retry()` looks at the same failed stage again and again.
// uses: mutiny
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletionStage;

class UniStageStartedNow {
    interface Client {
        CompletionStage<String> fetch(String id);
    }

    Uni<String> load(Client client, String id) {
        return Uni.createFrom().completionStage(client.fetch(id)).onFailure().retry().atMost(3); // finding: `fetch` starts the work now and once, not when somebody subscribes
    }
}
