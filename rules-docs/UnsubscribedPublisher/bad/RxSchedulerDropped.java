// `subscribeOn` returns a new Observable; the caller gets the one without the scheduler.
// asyncio: F7
// uses: rxjava3
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.schedulers.Schedulers;

class RxSchedulerDropped {
    Observable<String> offMainThread(Observable<String> lines) {
        lines.subscribeOn(Schedulers.io()); // finding: nobody subscribes to the result of `subscribeOn`, so it never runs
        return lines;
    }
}
