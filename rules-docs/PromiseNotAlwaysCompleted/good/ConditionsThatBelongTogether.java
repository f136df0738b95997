// One of two conditions holds, one after the other; each of them completes the promise, by one way or another.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class ConditionsThatBelongTogether {
    CompletableFuture<String> bridged(CompletableFuture<String> source) {
        CompletableFuture<String> promise = new CompletableFuture<>();
        source.whenComplete((text, failure) -> {
            if (failure == null) {
                if (text == null) {
                    promise.complete("");
                } else {
                    promise.complete(text);
                }
            }
            if (failure != null) {
                promise.completeExceptionally(failure);
            }
        });
        return promise;
    }

    CompletableFuture<Integer> parity(int number) {
        CompletableFuture<Integer> promise = new CompletableFuture<>();
        if (number % 2 == 0) {
            promise.complete(0);
        }
        if (number % 2 != 0) {
            promise.complete(1);
        }
        if (number > 9) {
            return promise;
        }
        return promise;
    }
}
