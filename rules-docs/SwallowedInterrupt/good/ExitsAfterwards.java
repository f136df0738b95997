// Whatever comes out of the wait, the process exits right after it.
// uses: jdk
import java.util.concurrent.Future;

class ExitsAfterwards {
    static void run(Future<Integer> server) {
        int code;
        try {
            code = server.get();
        } catch (Exception e) {
            System.err.println("server failed: " + e);
            code = 1;
        }
        System.out.println("server has ended with " + code);
        System.exit(code);
    }
}
