// The class that is declared in the method awaits the future when it is told to go on.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class ReadByLocalClass {
    interface Steps {
        void begin();

        CompletableFuture<String> end();
    }

    Steps start(String key) {
        CompletableFuture<String> loading = load(key);
        List<CompletableFuture<String>> more = new ArrayList<>();
        more.add(load(key + "/more"));
        return new Steps() {
            @Override
            public void begin() {
                System.out.println("begun");
            }

            @Override
            public CompletableFuture<String> end() {
                return loading.thenCombine(more.get(0), (one, two) -> one + two);
            }
        };
    }

    private CompletableFuture<String> load(String key) {
        return CompletableFuture.supplyAsync(key::strip);
    }
}
