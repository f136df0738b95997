// The key is known to this call alone: the method that wants to read the value has another one.
// uses: jdk
// release: 25
class KeyPerCall {
    void serve(String user, Runnable request) {
        ScopedValue<String> key = ScopedValue.newInstance(); // finding: each call makes a key of its own, which no other code can read
        ScopedValue.where(key, user).run(request);
    }
}
