// A test may take its time.
// uses: junit
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class InTest {
    @Test
    void doubles() {
        List<Integer> doubled = List.of(1, 2).stream()
                .map(number -> CompletableFuture.supplyAsync(() -> 2 * number, Executors.newCachedThreadPool()))
                .map(CompletableFuture::join)
                .toList();
        assertEquals(List.of(2, 4), doubled);
    }
}
