// The subscriber would know whether the item came and what it was; it is not asked.
// uses: mutiny
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;

class UniSubscriberWithoutAssert {
    void isSaved(Uni<String> save) {
        save.subscribe().withSubscriber(UniAssertSubscriber.create()); // finding: `withSubscriber` collects what comes, and no assertion looks at it
    }
}
