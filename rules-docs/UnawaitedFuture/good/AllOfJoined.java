// `join` on `allOf` waits for every upload and throws when one of them failed.
// asyncio: E5
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class AllOfJoined {
    List<String> publish(List<String> pages) {
        List<CompletableFuture<String>> uploads = pages.stream().map(this::upload).toList();
        CompletableFuture.allOf(uploads.toArray(CompletableFuture[]::new)).join();
        return uploads.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<String> upload(String page) {
        return CompletableFuture.supplyAsync(() -> "https://example.org/" + page);
    }
}
