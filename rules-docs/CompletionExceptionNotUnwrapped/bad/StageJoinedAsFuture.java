// A stage that is joined as a future throws the wrapper too, so this catch never runs.
// uses: jdk
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionStage;

class StageJoinedAsFuture {
    interface Mail {
        CompletionStage<Integer> unread();
    }

    int unread(Mail mail) {
        CompletionStage<Integer> unread = mail.unread();
        try {
            return unread.toCompletableFuture().join();
        } catch (UncheckedIOException failure) { // finding: `join` throws `CompletionException`, never `UncheckedIOException`
            System.getLogger("mail").log(System.Logger.Level.WARNING, "no connection", failure);
            return 0;
        }
    }
}
