package dev.asynclint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports in JSON keep to the schemas of their readers. */
class SchemaTest {
    private static final Map<ReportFormat, String> SCHEMAS = Map.of(
            // OASIS's own, which travels with the library that reads it.
            ReportFormat.SARIF, "/jsonschemas/sarif-schema.json",
            ReportFormat.GITLAB, "/schemas/gitlab.json",
            ReportFormat.RDJSON, "/schemas/rdjson.json",
            ReportFormat.SONAR, "/schemas/sonar.json");

    @ParameterizedTest
    @EnumSource(names = {"SARIF", "GITLAB", "RDJSON", "SONAR"})
    void keepsToIt(ReportFormat format) throws IOException {
        assertEquals(Set.of(), violations(format, Outcomes.everything()));
        assertEquals(Set.of(), violations(format, new Outcomes()));
    }

    @ParameterizedTest
    @EnumSource(names = {"SARIF", "GITLAB", "RDJSON", "SONAR"})
    void theSchemaIsLookedAt(ReportFormat format) throws IOException {
        assertFalse(violations(SCHEMAS.get(format), "{\"issues\": 1}").isEmpty());
    }

    private static Set<String> violations(ReportFormat format, Outcomes outcomes) throws IOException {
        return violations(SCHEMAS.get(format), outcomes.report(format));
    }

    private static Set<String> violations(String schema, String report) throws IOException {
        try (InputStream text = Objects.requireNonNull(SchemaTest.class.getResourceAsStream(schema), schema)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8))
                    .validate(report, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .collect(Collectors.toSet());
        }
    }
}
