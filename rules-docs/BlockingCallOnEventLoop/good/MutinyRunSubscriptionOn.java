// `runSubscriptionOn` moves the supplier to the worker pool.
// asyncio: B6
// uses: mutiny
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.concurrent.CompletableFuture;

class MutinyRunSubscriptionOn {
    @NonBlocking
    Uni<String> greet(CompletableFuture<String> name) {
        return Uni.createFrom()
                .item(() -> "Hello, " + name.join())
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
