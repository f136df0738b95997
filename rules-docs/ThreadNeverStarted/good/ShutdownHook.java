// The runtime starts its hooks itself.
// uses: jdk
class ShutdownHook {
    void register(Runnable flush) {
        Thread hook = new Thread(flush, "flush");
        hook.setPriority(Thread.MAX_PRIORITY);
        Runtime.getRuntime().addShutdownHook(hook);
    }
}
