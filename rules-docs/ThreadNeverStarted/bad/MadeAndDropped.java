// The mail is never sent, and nothing says so: a thread that is not started is an object like any other.
// asyncio: F1
// uses: jdk
class MadeAndDropped {
    void register(Runnable welcomeMail) {
        new Thread(welcomeMail); // finding: nobody starts the thread of `new Thread`, so its work never runs
        //  ^^^^^^
    }
}
