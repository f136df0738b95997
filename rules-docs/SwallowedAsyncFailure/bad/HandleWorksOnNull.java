// The receipt is printed even if there was no payment: `failure` is not looked at, and `paid` is null.
// asyncio: E3
// uses: jdk
import java.util.concurrent.CompletionStage;

class HandleWorksOnNull {
    CompletionStage<Void> pay(CompletionStage<Long> payment) {
        return payment.handle((paid, failure) -> { // finding: `handle` makes every failure look like success, and nobody sees it
            print("paid: " + paid);
            return null;
        });
    }

    private void print(String receipt) {
        System.out.println(receipt);
    }
}
