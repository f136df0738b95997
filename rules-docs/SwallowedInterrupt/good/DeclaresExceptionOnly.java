// `call` declares Exception, which proves nothing about interrupts: the broad catch is the only way to call it.
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;

class DeclaresExceptionOnly {
    <T> T valueOr(Callable<T> source, T fallback) {
        try {
            return source.call();
        } catch (Exception e) {
            System.getLogger("source").log(Level.WARNING, "using the fallback", e);
            return fallback;
        }
    }
}
