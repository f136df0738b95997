// The task throws only for callers who ask for it; for this one it has dealt with what it expects to go wrong.
// uses: jdk
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class FlagForCallerWhoWaits {
    private final ExecutorService executor;
    private final Path registry;

    FlagForCallerWhoWaits(ExecutorService executor, Path registry) {
        this.executor = executor;
        this.registry = registry;
    }

    void connectionLost() {
        register(false);
    }

    Future<Void> register(boolean throwing) {
        return executor.submit(() -> {
            try {
                Files.createFile(registry.resolve("me"));
            } catch (IOException failure) {
                if (throwing) {
                    throw failure;
                }
                System.err.println("not registered, shutting down: " + failure);
                executor.shutdown();
            }
            return null;
        });
    }
}
