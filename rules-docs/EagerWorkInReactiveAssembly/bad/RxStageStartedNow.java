// The Single is made of a stage that is running: each subscriber gets the one answer.
// uses: rxjava3
import io.reactivex.rxjava3.core.Single;
import java.util.concurrent.CompletionStage;

class RxStageStartedNow {
    interface Client {
        CompletionStage<String> fetch(String id);
    }

    Single<String> load(Client client, String id) {
        return Single.fromCompletionStage(client.fetch(id)); // finding: `fetch` starts the work now and once, not when somebody subscribes
    }
}
