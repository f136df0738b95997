// The audit entry is a step of the chain, and so is the mail.
// uses: reactor
import reactor.core.publisher.Mono;

class PartOfTheChain {
    interface Audit {
        Mono<Void> write(String entry);
    }

    Mono<String> place(Mono<String> save, Audit audit) {
        return save.delayUntil(id -> audit.write("placed " + id)).flatMap(id -> audit.write("told").thenReturn(id));
    }
}
