// Nobody changes what these loops ask: a constant, the dice, the clock, a question that the caller brings.
// config: rule.SleepPollingLoop=info
// uses: jdk
import java.util.Random;
import java.util.function.BooleanSupplier;

class AsksNobody {
    private final boolean forEver;
    private final Random dice = new Random();
    private final long end;

    AsksNobody(boolean forEver, long end) {
        this.forEver = forEver;
        this.end = end;
    }

    void keepAlive() throws InterruptedException {
        while (forEver) {
            Thread.sleep(1_000);
        }
    }

    void shuffle() throws InterruptedException {
        while (dice.nextBoolean()) {
            Thread.sleep(10);
        }
    }

    private boolean isEarly() {
        return System.currentTimeMillis() < end;
    }

    void untilTheEnd() throws InterruptedException {
        while (isEarly()) {
            Thread.sleep(10);
        }
    }

    static void await(BooleanSupplier met) throws InterruptedException {
        while (!met.getAsBoolean()) {
            Thread.sleep(10);
        }
    }
}
