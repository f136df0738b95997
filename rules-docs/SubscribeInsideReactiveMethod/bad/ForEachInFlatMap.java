// The loop subscribes to each line's update and leaves; the chain goes on as if they were all done.
// uses: reactor
import java.util.List;
import reactor.core.publisher.Mono;

class ForEachInFlatMap {
    interface Stock {
        Mono<Void> reserve(String line);
    }

    Mono<Integer> reserveAll(Mono<List<String>> order, Stock stock) {
        return order.map(lines -> {
            lines.forEach(line -> stock.reserve(line).subscribe()); // finding: `subscribe` cuts this work off from the chain of `map`: its failure and cancellation are lost
            return lines.size();
        });
    }
}
