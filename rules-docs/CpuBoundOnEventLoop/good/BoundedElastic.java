// The work is moved off the parallel threads before it is done.
// uses: reactor
import java.math.BigInteger;
import java.util.Random;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class BoundedElastic {
    Mono<BigInteger> prime(Random random) {
        return Mono.fromCallable(() -> BigInteger.probablePrime(2048, random)).subscribeOn(Schedulers.boundedElastic());
    }
}
