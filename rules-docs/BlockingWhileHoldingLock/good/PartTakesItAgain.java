// The part takes the monitor that its only caller has already; nobody else wants it.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class PartTakesItAgain {
    interface Quotas {
        CompletableFuture<Long> load();
    }

    private long ranking;

    synchronized void rank(Quotas quotas) throws Exception {
        long quota = quotas.load().get(5, TimeUnit.SECONDS);
        keep(quota);
    }

    private synchronized void keep(long quota) {
        ranking = quota;
    }

    @Override
    public String toString() {
        return "PartTakesItAgain";
    }
}
