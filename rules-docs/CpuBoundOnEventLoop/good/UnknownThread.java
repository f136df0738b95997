// Nobody knows which threads this executor has; they may be there for such work.
// uses: jdk
import java.math.BigInteger;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class UnknownThread {
    CompletableFuture<BigInteger> prime(Executor executor, Random random) {
        return CompletableFuture.supplyAsync(() -> BigInteger.probablePrime(2048, random), executor);
    }
}
