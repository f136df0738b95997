// The server shuts down, and says with which code the process exits: no thread is left that could be stopped.
// uses: jdk
import java.util.concurrent.Future;

class ShutsDownWithExitCode {
    interface ExitCode {
        int REGISTRATION_FAILED = 4;
    }

    private volatile int exitCode;

    void register(Future<?> registration) {
        try {
            registration.get();
        } catch (Exception e) {
            System.err.println("cannot register: " + e);
            shutdown(ExitCode.REGISTRATION_FAILED);
        }
    }

    private void shutdown(int code) {
        exitCode = code;
    }

    int exitCode() {
        return exitCode;
    }
}
