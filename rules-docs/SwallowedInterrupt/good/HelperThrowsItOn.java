// The helper throws the exception that it is given, unchecked; the `return` below only pleases the compiler.
// asyncio: E8
// uses: jdk
import java.util.concurrent.Callable;

class HelperThrowsItOn {
    <T> T soon(Callable<T> work) {
        try {
            Thread.sleep(100);
            return work.call();
        } catch (Exception e) {
            Failures.throwOn(e);
            return null;
        }
    }
}

class Failures {
    @SuppressWarnings("unchecked")
    static <E extends Throwable> void throwOn(Throwable failure) throws E {
        throw (E) failure;
    }
}
