// A comment explains, but it does not restore the flag that the exception has cleared.
// asyncio: E8
// uses: jdk
// fix: safe
class OnlyComment {
    void waitForDisk(Process backup) {
        try {
            backup.waitFor();
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            // cannot happen
        }
    }
}
