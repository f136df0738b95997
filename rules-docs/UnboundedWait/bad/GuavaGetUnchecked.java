// `Futures.getUnchecked` can neither be interrupted nor end by time.
// uses: guava
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;

class GuavaGetUnchecked {
    interface Search {
        ListenableFuture<Integer> count(String query);
    }

    String title(Search search, String query) {
        int hits = Futures.getUnchecked(search.count(query)); // finding: `getUnchecked` waits for `count` without a time limit, so this thread may hang
        return hits + " hits for " + query;
    }
}
