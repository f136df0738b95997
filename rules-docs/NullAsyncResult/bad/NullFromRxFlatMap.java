// RxJava allows no null anywhere: the Single fails with a NullPointerException.
// uses: rxjava3
import io.reactivex.rxjava3.core.Single;

class NullFromRxFlatMap {
    Single<String> find(Single<String> id, Single<String> load) {
        return id.flatMap(key -> { // finding: `flatMap` fails with a `NullPointerException` when its function returns `null`
            if (key.isEmpty()) {
                return null;
            }
            return load;
        });
    }
}
