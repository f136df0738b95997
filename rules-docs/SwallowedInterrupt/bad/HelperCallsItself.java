// The helper writes the cause, and the cause of the cause; it sets no flag.
// uses: jdk
class HelperCallsItself {
    void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            print(e);
        }
    }

    private void print(Throwable failure) {
        if (failure != null) {
            System.err.println(failure.getMessage());
            print(failure.getCause());
        }
    }
}
