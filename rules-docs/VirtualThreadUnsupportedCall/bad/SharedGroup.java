// All virtual threads give the same group, which lists none of them.
// uses: jdk
// release: 21
class SharedGroup {
    void stopAll(Runnable work) {
        Thread first = Thread.startVirtualThread(work);
        first.getThreadGroup().interrupt(); // finding: `getThreadGroup` has no effect, or no meaning, on a virtual thread
    }
}
