// The same in Mutiny: two Unis, and only the one that is returned is subscribed to.
// uses: mutiny
import io.smallrye.mutiny.Uni;

class UniDroppedBeforeReturn {
    interface Shop {
        Uni<Void> journal(String entry);

        Uni<String> save(String order);
    }

    Uni<String> place(Shop shop, String order) {
        shop.journal("placed " + order); // finding: nobody subscribes to the result of `journal`, so it never runs
        return shop.save(order);
    }
}
