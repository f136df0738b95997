// Nothing has failed before: the old ledger stays for ever when it cannot be deleted, and nobody learns of it.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class DeletedAfterSuccess {
    interface Ledgers {
        CompletableFuture<Void> append(long ledger, byte[] entry);

        CompletableFuture<Void> deleteLedger(long ledger);
    }

    CompletableFuture<Void> roll(Ledgers ledgers, long old, long next, byte[] entry) {
        return ledgers.append(next, entry).whenComplete((done, failure) -> {
            if (failure == null) {
                ledgers.deleteLedger(old); // finding: nobody awaits the result of `deleteLedger`, so its failure is lost
                System.out.println("rolled over to " + next);
            }
        });
    }
}
