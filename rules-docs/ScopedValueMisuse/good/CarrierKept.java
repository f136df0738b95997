// The carrier is made in steps, and run.
// uses: jdk
// release: 25
class CarrierKept {
    static final ScopedValue<String> USER = ScopedValue.newInstance();
    static final ScopedValue<String> TENANT = ScopedValue.newInstance();

    void serve(String user, String tenant, Runnable request) {
        ScopedValue.Carrier bound = ScopedValue.where(USER, user);
        if (tenant != null) {
            bound = bound.where(TENANT, tenant);
        }
        bound.run(request);
    }
}
