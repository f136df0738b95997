// A stock of zero stops the sale; nobody knows that the warehouse did not answer.
// asyncio: E2
// uses: rxjava3
import io.reactivex.rxjava3.core.Single;

class ReturnZero {
    Single<Integer> stock(Single<String> answer) {
        return answer.map(Integer::parseInt).onErrorReturnItem(0); // finding: `onErrorReturnItem` makes every failure look like success, and nobody sees it
    }
}
