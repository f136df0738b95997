// A listener hands a notification to another process: its interface promises no delivery, and nobody waits for one.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class PassesNotificationOn {
    interface CheckpointListener {
        void notifyComplete(long checkpoint);
    }

    interface Gateway {
        CompletableFuture<Void> confirm(long checkpoint);
    }

    record Remote(Gateway gateway) implements CheckpointListener {
        @Override
        public void notifyComplete(long checkpoint) {
            gateway.confirm(checkpoint);
        }
    }
}
