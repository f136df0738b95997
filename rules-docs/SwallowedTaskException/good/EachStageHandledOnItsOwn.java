// Each future has its own `exceptionally`: a failure is reported and replaced, and the others go on.
// asyncio: E4
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class EachStageHandledOnItsOwn {
    List<String> prices(List<String> articles) {
        List<CompletableFuture<String>> lookups =
                articles.stream().map(this::priceOrUnknown).toList();
        return lookups.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<String> priceOrUnknown(String article) {
        return CompletableFuture.supplyAsync(() -> article + ": 12.90").exceptionally(failure -> {
            System.getLogger("prices").log(Level.WARNING, article, failure);
            return article + ": unknown";
        });
    }
}
