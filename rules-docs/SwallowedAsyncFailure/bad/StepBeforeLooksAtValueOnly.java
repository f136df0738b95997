// The step before is given the failure, too, and reads the value alone.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class StepBeforeLooksAtValueOnly {
    CompletableFuture<String> name(CompletableFuture<String> user) {
        return user.whenComplete((name, failure) -> System.out.println(name)).exceptionally(failure -> null); // finding: `exceptionally` makes every failure look like success, and nobody sees it
    }
}
