// Whoever has set it, has asked that sending waits; the documentation of the setting says so.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class SettingChooses {
    interface Sender {
        CompletableFuture<Long> sendAsync(String text);

        void flush();
    }

    static final class Config {
        final long pause;

        Config(long pause) {
            this.pause = pause;
        }
    }

    private final Sender sender;
    private final boolean composes;
    private final Config config;

    SettingChooses(Sender sender, boolean composes, Config config) {
        this.sender = sender;
        this.composes = composes;
        this.config = config;
    }

    CompletableFuture<Long> send(String text) throws Exception {
        if (config.pause > 0) {
            Thread.sleep(config.pause);
        }
        CompletableFuture<Long> sent = sender.sendAsync(text);
        if (composes) {
            return sent.thenApply(id -> id + 1);
        }
        return CompletableFuture.completedFuture(sent.get(5, TimeUnit.SECONDS) + 1);
    }
}
