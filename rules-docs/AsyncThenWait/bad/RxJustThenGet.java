// A Single around a value, opened again in the same line.
// uses: rxjava3
import io.reactivex.rxjava3.core.Single;

class RxJustThenGet {
    int total(String order) {
        return Single.just(order.length()).blockingGet(); // finding: `just` starts work that `blockingGet` waits for at once, so this thread gains nothing
    }
}
