// `unstarted` does what it says; `start` of the same builder would run the task.
// asyncio: F1
// uses: jdk
// release: 21
class Unstarted {
    void register(Runnable welcomeMail) {
        Thread.ofVirtual().name("mail").unstarted(welcomeMail); // finding: nobody starts the thread of `unstarted`, so its work never runs
    }
}
