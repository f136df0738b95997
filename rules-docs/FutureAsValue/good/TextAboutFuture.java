// The text says that it is about the future: that is for whoever looks for a fault.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class TextAboutFuture {
    String describe(CompletableFuture<String> answer, CompletableFuture<String> futureName) {
        return "pending future " + answer + ", " + futureName;
    }
}
