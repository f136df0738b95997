import java.util.concurrent.CompletableFuture;

class Mail {
    void register() {
        send();
    }

    CompletableFuture<Void> send() {
        return CompletableFuture.runAsync(() -> System.out.println());
    }

    int size(CompletableFuture<Integer> sizes) {
        try {
            return sizes.get();
        } catch (Exception e) {
            return 0;
        }
    }
}
