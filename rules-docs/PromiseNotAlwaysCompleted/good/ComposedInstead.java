// Most promises are not needed: the stage that `thenApply` gives fails when the one before fails.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class ComposedInstead {
    CompletableFuture<String> name(CompletableFuture<String> user) {
        return user.thenApply(String::strip);
    }

    CompletableFuture<String> copied(CompletableFuture<String> user) {
        CompletableFuture<String> name = new CompletableFuture<>();
        user.whenComplete((found, failure) -> {
            if (failure != null) {
                name.completeExceptionally(failure);
            } else {
                name.complete(found);
            }
        });
        return name;
    }

    CompletableFuture<String> inTwoSteps(CompletableFuture<String> user) {
        CompletableFuture<String> name = new CompletableFuture<>();
        user.thenAccept(name::complete);
        user.exceptionally(failure -> {
            name.completeExceptionally(failure);
            return null;
        });
        return name;
    }

    CompletableFuture<String> recovered(CompletableFuture<String> user) {
        CompletableFuture<String> name = new CompletableFuture<>();
        CompletableFuture<Void> unused = user.exceptionally(failure -> "nobody").thenAccept(name::complete);
        return name;
    }
}
