// The answer is only waited for where the owner of the program has asked for that in its settings.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class SettingSaysSo {
    private final boolean flushEachTime;
    private int sent;

    SettingSaysSo(boolean flushEachTime) {
        this.flushEachTime = flushEachTime;
    }

    synchronized void sent(CompletableFuture<Void> flushed) throws Exception {
        sent++;
        if (flushEachTime) {
            flushed.get(5, TimeUnit.SECONDS);
        }
    }

    synchronized int sent() {
        return sent;
    }
}
