// `forEach` calls the function for one account after the other, and each call waits for the remote service.
// uses: reactor
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

class BlockInForEach {
    interface Bank {
        Mono<Long> balance(String account);
    }

    Map<String, Long> balances(Bank bank, List<String> accounts) {
        Map<String, Long> balances = new ConcurrentHashMap<>();
        accounts.forEach(account -> {
            Long balance = bank.balance(account).block(Duration.ofSeconds(2)); // finding: each round waits with `block`, so the next `balance` starts only when this one is over
            balances.put(account, balance);
        });
        return balances;
    }
}
