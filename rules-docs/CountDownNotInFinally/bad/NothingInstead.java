// There is no failure any more, and no value either: the subscriber's function is skipped.
// uses: reactor
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

class NothingInstead {
    private static final Logger LOG = Logger.getLogger("shop");

    private Disposable last;

    boolean load(Mono<Integer> stock) throws InterruptedException {
        CountDownLatch loaded = new CountDownLatch(1);
        last = stock.doOnError(problem -> LOG.log(Level.WARNING, "no stock", problem))
                .onErrorComplete()
                .subscribe(value -> loaded.countDown()); // finding: a failure skips `countDown`, so whoever waits for `loaded` waits for ever
        return loaded.await(5, TimeUnit.SECONDS);
    }

    void end() {
        last.dispose();
    }
}
