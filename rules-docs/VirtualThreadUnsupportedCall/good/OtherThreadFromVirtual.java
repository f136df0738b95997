// The task runs on a virtual thread; the thread whose priority it sets does not.
// uses: jdk
// release: 21
class OtherThreadFromVirtual {
    Thread start(Runnable work) {
        return Thread.startVirtualThread(() -> {
            Thread helper = new Thread(work);
            helper.setPriority(Thread.MIN_PRIORITY);
            helper.start();
        });
    }
}
