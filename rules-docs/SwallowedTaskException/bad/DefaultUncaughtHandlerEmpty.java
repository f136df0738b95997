// With this line no uncaught exception of the whole program is ever printed again.
// asyncio: E7
// uses: jdk
class DefaultUncaughtHandlerEmpty {
    static void silence() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {}); // finding: this handler ignores the exception that killed the thread
    }
}
