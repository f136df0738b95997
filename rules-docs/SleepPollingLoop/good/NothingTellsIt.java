// A reviewed exception to the rule carries its reason in the code.
// config: rule.SleepPollingLoop=info
// uses: jdk
class NothingTellsIt {
    private volatile boolean loaded;

    void callbackOfNativeLibrary() {
        loaded = true;
    }

    void awaitLoaded() throws InterruptedException {
        while (!loaded) {
            // asynclint:ignore SleepPollingLoop: the library sets the field from a signal handler, which must not lock
            Thread.sleep(50);
        }
    }
}
