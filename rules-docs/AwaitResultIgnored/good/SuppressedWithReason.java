// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class SuppressedWithReason {
    void warmUp(CountDownLatch firstPrice) throws InterruptedException {
        // asynclint:ignore AwaitResultIgnored: a price would be nice to have before the window opens
        firstPrice.await(200, TimeUnit.MILLISECONDS);
    }
}
