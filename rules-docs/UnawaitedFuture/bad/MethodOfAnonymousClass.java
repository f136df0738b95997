// A method that only the anonymous class has can be called right on the new object, or through a `var`.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class MethodOfAnonymousClass {
    interface Shop {
        CompletableFuture<Integer> order(String article);
    }

    void order(Shop shop) {
        (new Object() {
                    CompletableFuture<Integer> go() {
                        return shop.order("tea");
                    }
                })
                .go(); // finding: nobody awaits the result of `go`, so its failure is lost
    }

    void orderTwo(Shop shop) {
        var both = new Object() {
            CompletableFuture<Integer> go() {
                return shop.order("tea").thenCombine(shop.order("rice"), Integer::sum);
            }
        };
        both.go(); // finding: nobody awaits the result of `go`, so its failure is lost
    }
}
