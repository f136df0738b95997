// The failure is dealt with where the work starts, so the variable has nothing more to tell.
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;

class FailureHandled {
    void register(String address) {
        CompletableFuture<Void> mail = sendWelcome(address).exceptionally(failure -> {
            System.getLogger("mail").log(Level.ERROR, "not sent", failure);
            return null;
        });
        if (!mail.isDone()) {
            System.out.println("mail under way");
        }
    }

    private CompletableFuture<Void> sendWelcome(String address) {
        return CompletableFuture.runAsync(() -> System.out.println("Welcome, " + address));
    }
}
