// No task of a pool: the function runs where the caller is, or is what the caller wanted, a quiet one.
// uses: jdk
import java.util.List;

class QuietOnPurpose {
    void closeAll(List<AutoCloseable> all) {
        all.forEach(one -> {
            try {
                one.close();
            } catch (Exception e) {
            }
        });
    }

    Runnable quiet(Runnable noisy) {
        return () -> {
            try {
                noisy.run();
            } catch (RuntimeException e) {
            }
        };
    }
}
