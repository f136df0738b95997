// RxJava wraps the failure into an `OnErrorNotImplementedException` and gives it to the thread's uncaught handler.
// uses: rxjava3
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.schedulers.Schedulers;

class RxFlowable {
    void index(Flowable<String> documents) {
        documents.subscribeOn(Schedulers.io())
                .subscribe(document -> System.out.println("indexed " + document)); // finding: `subscribe` has no handler for a failure, so the code that started this never learns of it
    }
}
