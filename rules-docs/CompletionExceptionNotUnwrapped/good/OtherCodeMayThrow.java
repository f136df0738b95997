// `open` itself may throw what the clause catches, before there is a future at all.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class OtherCodeMayThrow {
    String text(Function<String, CompletableFuture<String>> open) {
        try {
            return open.apply("settings").join();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
