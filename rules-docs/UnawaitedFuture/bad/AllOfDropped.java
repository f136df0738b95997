// Building `allOf` waits for nothing: the method returns before the uploads, and their failures vanish.
// asyncio: E5
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class AllOfDropped {
    void publish(List<String> pages) {
        CompletableFuture<?>[] uploads = pages.stream().map(this::upload).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(uploads); // finding: nobody awaits the result of `allOf`, so its failure is lost
    //                    ^^^^^
    }

    private CompletableFuture<Void> upload(String page) {
        return CompletableFuture.runAsync(() -> page.strip());
    }
}
