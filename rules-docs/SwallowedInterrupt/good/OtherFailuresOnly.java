// Only a failure that is no interrupt is kept quiet; the interrupt goes on, wrapped as the caught cause.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class OtherFailuresOnly {
    boolean isThere(Future<Boolean> lookup, boolean strict) throws Exception {
        try {
            return lookup.get();
        } catch (Exception e) {
            if (e instanceof ExecutionException && !strict) {
                return false;
            }
            throw e;
        }
    }
}
