package org.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jixiao.document.testing.Schemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the schemas must refuse. */
class SchemaRefusalTest {
    private static final String ROW =
            "{\"jixiao\": \"rubric/1\", \"name\": \"r\", \"parts\": [{\"indicator\": \"a\", \"points\": 1, \"rule\": %s}]}";
    private static final String FACT = "{\"jixiao\": \"facts/1\", \"facts\": {\"a\": %s}}";

    static final List<Map.Entry<String, String>> INVALID = List.of(
            Map.entry("rubric", "[]"),
            Map.entry("rubric", "{}"),
            Map.entry("rubric", "{\"name\": \"r\", \"parts\": []}"),
            Map.entry("rubric", "{\"jixiao\": \"rubric/2\", \"name\": \"r\", \"parts\": []}"),
            Map.entry("rubric", "{\"jixiao\": \"facts/1\", \"name\": \"r\", \"parts\": []}"),
            Map.entry("rubric", "{\"jixiao\": \"rubric/1\", \"parts\": []}"),
            Map.entry("rubric", "{\"jixiao\": \"rubric/1\", \"name\": 5, \"parts\": []}"),
            Map.entry("rubric", "{\"jixiao\": \"rubric/1\", \"name\": \"r\", \"parts\": {}}"),
            Map.entry("rubric", "{\"jixiao\": \"rubric/1\", \"name\": \"r\", \"parts\": [], \"extra\": 1}"),
            Map.entry("rubric", "{\"jixiao\": \"rubric/1\", \"name\": \"r\", \"parts\": [], \"points\": \"a\"}"),
            Map.entry("rubric", "{\"jixiao\": \"rubric/1\", \"name\": \"r\", \"parts\": [], \"points\": true}"),
            Map.entry("rubric", "{\"jixiao\": \"rubric/1\", \"name\": \"r\", \"parts\": [{\"section\": \"s\"}]}"),
            Map.entry("rubric", "{\"jixiao\": \"rubric/1\", \"name\": \"r\", \"parts\": [{\"indicator\": \"a\"}]}"),
            Map.entry(
                    "rubric",
                    "{\"jixiao\": \"rubric/1\", \"name\": \"r\", \"parts\": [{\"section\": \"s\", \"indicator\": \"a\", \"parts\": []}]}"),
            Map.entry("rubric", ROW.formatted("5")),
            Map.entry("rubric", ROW.formatted("{}")),
            Map.entry("rubric", ROW.formatted("{\"award\": []}")),
            Map.entry("rubric", ROW.formatted("{\"award\": \"viel\"}")),
            Map.entry("rubric", ROW.formatted("{\"award\": 1, \"judged\": \"x\"}")),
            Map.entry("rubric", ROW.formatted("{\"bands\": {}}")),
            Map.entry("rubric", ROW.formatted("{\"bands\": [{\"from\": \"90%\"}]}")),
            Map.entry("rubric", ROW.formatted("{\"linear\": [{\"at\": 1, \"earns\": 1}]}")),
            Map.entry("rubric", ROW.formatted("{\"choose\": \"any\", \"among\": [1]}")),
            Map.entry("rubric", ROW.formatted("{\"on\": {\"ratio\": [1]}, \"rule\": 1}")),
            Map.entry("rubric", ROW.formatted("{\"when\": [{\"if\": \"x\", \"then\": 1}]}")),
            Map.entry("facts", FACT.formatted("null")),
            Map.entry("facts", FACT.formatted("true")),
            Map.entry("facts", FACT.formatted("[]")),
            Map.entry("facts", FACT.formatted("{\"checked\": {\"1\": \"perhaps\"}}")),
            Map.entry("facts", FACT.formatted("{\"counted\": \"many\"}")),
            Map.entry("facts", FACT.formatted("{\"dated\": \"yesterday\"}")),
            Map.entry("facts", FACT.formatted("{\"value\": 5, \"soruce\": \"x\"}")),
            Map.entry("department", "{\"jixiao\": \"department/1\", \"name\": \"x\", \"level\": \"galaxy\"}"),
            Map.entry("accounts", "{\"jixiao\": \"accounts/1\"}"),
            Map.entry("accounts", "{\"jixiao\": \"accounts/1\", \"year\": 2023, \"income\": 5}"),
            Map.entry("programme", "{\"jixiao\": \"programme/1\", \"name\": \"x\", \"year\": \"last\"}"),
            Map.entry("published", "{\"jixiao\": \"published/1\", \"subject\": \"x\"}"),
            Map.entry("review", "{\"jixiao\": \"review/1\", \"findings\": [{\"code\": \"x\"}]}"),
            Map.entry("audit", "{\"jixiao\": \"audit/1\", \"findings\": {}}"),
            Map.entry("evaluation", "{\"jixiao\": \"evaluation/1\", \"library\": \"1\"}"),
            Map.entry("cases", "{\"jixiao\": \"cases/1\", \"cases\": [{\"name\": \"x\"}]}"));

    @ParameterizedTest
    @FieldSource("INVALID")
    void is_refused(Map.Entry<String, String> invalid) {
        Document<?> document = Document.all().stream()
                .filter(one -> one.kind().equals(invalid.getKey()))
                .findFirst()
                .orElseThrow();
        assertThat(Schemas.errors(document, invalid.getValue()))
                .as(invalid.getValue())
                .isNotEmpty();
    }
}
