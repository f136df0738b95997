// `allOf` only builds a future; the method returns before the copies are made, and says they are.
// asyncio: F3
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class AllOfNeverJoined {
    void backUp(List<String> files) {
        CompletableFuture<?>[] copies = files.stream().map(this::copy).toArray(CompletableFuture[]::new);
        CompletableFuture<Void> all = CompletableFuture.allOf(copies); // finding: nobody awaits `all`, so the failure of `allOf` is lost
        System.out.println("all copied");
    }

    private CompletableFuture<Void> copy(String file) {
        return CompletableFuture.runAsync(() -> System.out.println("copying " + file));
    }
}
