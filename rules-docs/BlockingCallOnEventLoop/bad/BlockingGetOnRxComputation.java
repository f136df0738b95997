// The computation scheduler has one thread per core; waiting for another Single on it can wait for ever.
// asyncio: B8
// uses: rxjava3
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.schedulers.Schedulers;

class BlockingGetOnRxComputation {
    interface Prices {
        Single<Double> priceOf(String article);
    }

    Observable<Double> prices(Observable<String> articles, Prices prices) {
        return articles.observeOn(Schedulers.computation())
                .map(article -> prices.priceOf(article).blockingGet()); // finding: `Single.blockingGet` blocks an RxJava computation thread
    }
}
