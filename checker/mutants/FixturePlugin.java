package dev.asynclint.fixtures;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitFinder;

/** Tells pitest that {@link EveryFixture} is a test class, and every fixture a test of it, with a coverage of its own. */
public final class FixturePlugin implements TestPluginFactory {
    @Override
    public Configuration createTestFrameworkConfiguration(
            TestGroupConfig groups,
            ClassByteArraySource source,
            Collection<String> excludedRunners,
            Collection<String> includedMethods) {
        return new Fixtures();
    }

    @Override
    public String name() {
        return "fixtures";
    }

    @Override
    public String description() {
        return "fixtures of the rule pages";
    }

    private static final class Fixtures implements Configuration {
        @Override
        public TestUnitFinder testUnitFinder() {
            return (type, listener) -> type != EveryFixture.class
                    ? List.of()
                    : EveryFixture.all().stream().<TestUnit>map(Unit::new).toList();
        }

        @Override
        public TestSuiteFinder testSuiteFinder() {
            return type -> List.of();
        }

        @Override
        public Optional<PitHelpError> verifyEnvironment() {
            return Optional.empty();
        }
    }

    private static final class Unit extends AbstractTestUnit {
        private final Fixture fixture;

        Unit(Fixture fixture) {
            super(new Description(fixture.id(), EveryFixture.class));
            this.fixture = fixture;
        }

        @Override
        public void execute(ResultCollector collector) {
            collector.notifyStart(getDescription());
            try {
                Runnable judging = EveryFixture.judging(fixture);
                Watched.run(judging);
                collector.notifyEnd(getDescription());
            } catch (Throwable wrong) {
                collector.notifyEnd(getDescription(), wrong);
            }
        }
    }
}
