// The server subscribes once; the retry does it again, and looks at the same failed stage.
// uses: quarkus-rest
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.CompletionStage;

@Path("/jobs")
class RetriedForServer {
    interface Jobs {
        CompletionStage<String> find(String id);
    }

    private final Jobs jobs;

    RetriedForServer(Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    public Uni<String> get(String id) {
        return Uni.createFrom().completionStage(jobs.find(id)).onFailure().retry().atMost(3); // finding: `find` starts the work now and once, not when somebody subscribes
    }
}
