// `test` subscribes and collects; that a failure was collected is nobody's business here.
// uses: rxjava3
import io.reactivex.rxjava3.core.Flowable;

class RxTestWithoutAssert {
    void namesComeInOrder(Flowable<String> names) {
        names.test(); // finding: `test` collects what comes, and no assertion looks at it
    }
}
