// One of the sources completes it; what a single callback leaves out, another does.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

class FirstOfMany {
    interface Source {
        void ask(BiConsumer<String, Throwable> answered);
    }

    CompletableFuture<String> first(List<Source> sources) {
        CompletableFuture<String> first = new CompletableFuture<>();
        for (Source source : sources) {
            source.ask((text, failure) -> {
                if (text != null) {
                    first.complete(text);
                }
            });
        }
        return first;
    }
}
