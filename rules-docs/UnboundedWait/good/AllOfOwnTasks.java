// All of them are tasks of the method's own, or each has a limit, or somebody else has asked for them.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

class AllOfOwnTasks {
    interface Shop {
        CompletableFuture<Integer> price(String article);
    }

    void resize(List<String> images, Executor workers) {
        List<CompletableFuture<Void>> resized = new ArrayList<>();
        for (String image : images) {
            resized.add(CompletableFuture.runAsync(() -> System.out.println(image), workers));
        }
        CompletableFuture.allOf(resized.toArray(new CompletableFuture<?>[0])).join();
        System.out.println("all resized");
    }

    void compress(List<String> images, Executor workers) {
        all(images, workers).join();
        System.out.println("all compressed");
    }

    private CompletableFuture<Void> all(List<String> images, Executor workers) {
        CompletableFuture<?>[] compressed = images.stream()
                .map(image -> CompletableFuture.runAsync(() -> System.out.println(image), workers))
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(compressed);
    }

    int both(Shop shop, String one, String other) {
        CompletableFuture<Integer> first = shop.price(one).orTimeout(1, TimeUnit.SECONDS);
        CompletableFuture<Integer> second = shop.price(other).orTimeout(1, TimeUnit.SECONDS);
        CompletableFuture.allOf(first, second).join();
        return first.join() + second.join();
    }

    int sum(List<CompletableFuture<Integer>> prices) {
        CompletableFuture.allOf(prices.toArray(new CompletableFuture<?>[0])).join();
        return prices.stream().mapToInt(CompletableFuture::join).sum();
    }
}
