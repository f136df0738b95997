// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class SuppressedWithReason {
    interface Cluster {
        CompletableFuture<String> electLeader(String self);
    }

    boolean isLeader(Cluster cluster, String self) {
        // asynclint:ignore UnboundedWait: without a leader there is nothing that this node could do
        String leader = cluster.electLeader(self).join();
        return leader.equals(self);
    }
}
