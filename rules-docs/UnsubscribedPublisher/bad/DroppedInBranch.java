// Only orders above the limit should raise an alarm; none ever does.
// asyncio: F1
// uses: reactor
import reactor.core.publisher.Mono;

class DroppedInBranch {
    interface Alarms {
        Mono<Void> raise(String text);
    }

    Mono<Long> check(Alarms alarms, Mono<Long> total, long limit) {
        if (limit < 0) {
            alarms.raise("negative limit"); // finding: nobody subscribes to the result of `raise`, so it never runs
        }
        return total.filter(sum -> sum > limit);
    }
}
