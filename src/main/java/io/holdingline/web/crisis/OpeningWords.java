package io.holdingline.web.crisis;

import io.holdingline.statement.Revision;
import io.holdingline.statement.Statement;
import io.holdingline.statement.Statements;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first paragraph of the latest submitted words. A revision never changes, so each is read once. */
@Component
class OpeningWords {

    private static final int KEPT = 500;

    private final Statements statements;
    private final Map<String, String> read = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    });

    OpeningWords(Statements statements) {
        this.statements = statements;
    }

    Optional<String> of(Statement statement) {
        if (statement.revision() == 0) {
            return Optional.empty();
        }
        return Optional.of(read.computeIfAbsent(statement.id() + "#" + statement.revision(),
                key -> statements.latest(statement.id()).map(OpeningWords::opening).orElse("")));
    }

    private static String opening(Revision revision) {
        return revision.variants().stream().findFirst().map(variant -> paragraph(variant.text())).orElse("");
    }

    static String paragraph(String markdown) {
        return Arrays.stream(markdown.strip().split("\\R\\s*\\R")).map(String::strip)
                .filter(block -> !block.isEmpty() && !block.startsWith("#")).findFirst().orElse("")
                .replaceAll("\\s*\\R\\s*", " ").replaceAll("[*_`]{1,2}(\\S[^*_`]*)[*_`]{1,2}", "$1")
                .replaceAll("\\[([^\\]]+)\\]\\([^)]*\\)", "$1");
    }
}
