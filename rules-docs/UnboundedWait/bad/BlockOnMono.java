// `block()` without a duration waits for as long as the database likes.
// asyncio: S3
// uses: reactor
import reactor.core.publisher.Mono;

class BlockOnMono {
    interface Accounts {
        Mono<Long> balance(String account);
    }

    boolean covers(Accounts accounts, String account, long amount) {
        long balance = accounts.balance(account).block(); // finding: `block` waits for `balance` without a time limit, so this thread may hang
        return balance >= amount;
    }
}
