// The checked exception is thrown on unchanged, only without being declared.
// asyncio: E8
// uses: jdk
import java.util.function.Supplier;

class SneakyRethrow {
    Supplier<String> slowly(String text) {
        return () -> {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw sneaky(e);
            }
            return text;
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable failure) throws E {
        throw (E) failure;
    }
}
