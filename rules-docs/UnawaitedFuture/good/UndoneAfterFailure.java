// The failure goes to the caller; taking back what was done in vain is all that can still be tried.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class UndoneAfterFailure {
    interface Ledgers {
        CompletableFuture<Void> append(long ledger, byte[] entry);

        CompletableFuture<Void> deleteLedger(long ledger);
    }

    CompletableFuture<Void> write(Ledgers ledgers, long ledger, byte[] entry) {
        return ledgers.append(ledger, entry).whenComplete((done, failure) -> {
            if (failure != null) {
                ledgers.deleteLedger(ledger);
            }
        });
    }

    void doCleanup(Ledgers ledgers, long ledger) {
        ledgers.deleteLedger(ledger);
        System.out.println("cleaned up after ledger " + ledger);
    }
}
