// The list is turned into one future, and the caller awaits that.
// asyncio: F6
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class AllOfReturned {
    CompletableFuture<Void> notifyAll(List<String> users) {
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        for (String user : users) {
            sent.add(push(user));
        }
        System.out.println("notifying " + sent.size() + " users");
        return CompletableFuture.allOf(sent.toArray(new CompletableFuture[0]));
    }

    private CompletableFuture<Void> push(String user) {
        return CompletableFuture.runAsync(() -> System.out.println("hello " + user));
    }
}
