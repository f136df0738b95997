// The variable is read in a class that is declared in the method.
// uses: reactor
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

class ReadByLocalClass {
    interface Audit {
        Mono<Void> write(String entry);
    }

    Supplier<Mono<Void>> later(Audit audit, String order) {
        Mono<Void> entry = audit.write("placed " + order);
        class Later implements Supplier<Mono<Void>> {
            @Override
            public Mono<Void> get() {
                return entry;
            }
        }
        return new Later();
    }
}
