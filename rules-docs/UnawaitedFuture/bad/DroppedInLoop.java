// Every notification is started and none is awaited: half of them may fail and the loop still looks fine.
// asyncio: F1
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletionStage;

class DroppedInLoop {
    interface PushGateway {
        CompletionStage<String> push(String device, String text);
    }

    private final PushGateway gateway;

    DroppedInLoop(PushGateway gateway) {
        this.gateway = gateway;
    }

    void announce(List<String> devices, String text) {
        for (String device : devices) {
            gateway.push(device, text); // finding: nobody awaits the result of `push`, so its failure is lost
        //          ^^^^
        }
    }
}
