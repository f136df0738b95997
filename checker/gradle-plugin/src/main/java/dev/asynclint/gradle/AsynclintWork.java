package dev.asynclint.gradle;

import dev.asynclint.cli.Main;
import org.gradle.api.GradleException;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.tasks.VerificationException;
import org.gradle.workers.WorkAction;
import org.gradle.workers.WorkParameters;

/** One run of the command line, where its classes are. */
public abstract class AsynclintWork implements WorkAction<AsynclintWork.Words> {
    /** What the command line is given. */
    public interface Words extends WorkParameters {
        ListProperty<String> getWords();
    }

    @Override
    public void execute() {
        judge(Main.run(getParameters().getWords().get()));
    }

    /** A build with findings can go on under {@code --continue}; one that was not looked at cannot. */
    static void judge(int exitCode) {
        switch (exitCode) {
            case 0 -> {}
            case 1 -> throw new VerificationException("Asynclint has findings; they are listed above.");
            case 2 -> throw new GradleException("Asynclint cannot use its configuration; see above.");
            case 4 -> throw new GradleException("Asynclint could not look at everything; see above.");
            default -> throw new GradleException("Asynclint crashed; see above.");
        }
    }
}
