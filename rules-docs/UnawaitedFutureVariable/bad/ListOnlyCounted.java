// The list is filled with futures, its size is logged, and none of them is ever asked how it went.
// asyncio: F3
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class ListOnlyCounted {
    void notifyAll(List<String> users) {
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        for (String user : users) {
            sent.add(push(user)); // finding: nobody awaits the futures of `push`, so their failures are lost
        }
        System.out.println("notified " + sent.size() + " users");
    }

    private CompletableFuture<Void> push(String user) {
        return CompletableFuture.runAsync(() -> System.out.println("hello " + user));
    }
}
