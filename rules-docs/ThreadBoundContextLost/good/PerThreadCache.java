// A cache of each thread is filled by the thread that reads it.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class PerThreadCache {
    private static final ThreadLocal<StringBuilder> BUFFER = ThreadLocal.withInitial(StringBuilder::new);

    CompletableFuture<String> render(String text) {
        return CompletableFuture.supplyAsync(() -> BUFFER.get().append(text).reverse().toString());
    }
}
