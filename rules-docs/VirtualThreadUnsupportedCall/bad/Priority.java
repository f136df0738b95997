// The scheduler of virtual threads knows no priorities; the call does nothing.
// uses: jdk
// release: 21
class Priority {
    void index(Runnable work) {
        Thread.startVirtualThread(work).setPriority(Thread.MIN_PRIORITY); // finding: `setPriority` has no effect, or no meaning, on a virtual thread
    }
}
