// The assertions throw when they do not hold; that each gives back the observer is for the next one.
// uses: rxjava3, mutiny
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;

class Asserted {
    void namesComeInOrder(Flowable<String> names) {
        names.test().awaitCount(2).assertValues("Ada", "Grace");
        TestSubscriber<String> later = new TestSubscriber<>();
        names.subscribeWith(later);
        later.assertComplete();
    }

    void isSaved(Uni<String> save) {
        save.subscribe().withSubscriber(UniAssertSubscriber.create()).awaitItem().assertItem("id");
    }
}
