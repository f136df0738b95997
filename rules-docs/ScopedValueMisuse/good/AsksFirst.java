// Whoever asks first knows what to do without.
// uses: jdk
// release: 25
class AsksFirst {
    static final ScopedValue<String> USER = ScopedValue.newInstance();

    Thread audit() {
        return Thread.startVirtualThread(() -> {
            String user = USER.isBound() ? USER.get() : "nobody";
            System.out.println(user + " or " + USER.orElse("nobody"));
        });
    }
}
