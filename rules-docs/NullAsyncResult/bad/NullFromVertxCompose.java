// The composed future fails, with a NullPointerException that says nothing of the missing id.
// uses: vertx
import io.vertx.core.Future;

class NullFromVertxCompose {
    Future<String> find(Future<String> id, Future<String> load) {
        return id.compose(key -> { // finding: `compose` fails with a `NullPointerException` when its function returns `null`
            if (key.isEmpty()) {
                return null;
            }
            return load;
        });
    }
}
