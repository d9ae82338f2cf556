package io.holdingline.playbook;

import io.holdingline.identity.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that each scenario has a page for its owner, and that its head can be read. */
public final class OwnersLint implements FileLint {

    private static final String PLAYBOOK = ".bpmn";
    private static final String OWNER = "owner";
    private static final String REVIEW = "review-by";

    @Override
    public List<? extends LintRule> rules() {
        return List.of(OwnerRule.values());
    }

    @Override
    public List<Finding> check(Map<String, String> files) {
        var findings = new ArrayList<Finding>();
        files.keySet().stream().filter(path -> path.endsWith(PLAYBOOK)).sorted().forEach(playbook -> {
            var stem = playbook.substring(0, playbook.length() - PLAYBOOK.length());
            var page = stem + ".md";
            if (files.containsKey(page)) {
                checkHead(page, files.get(page), findings);
            } else if (files.containsKey(stem + ".facts.yml")) {
                findings.add(OwnerRule.PAGE_IS_THERE.found(page, page, "There is no page for the owner of this scenario."));
            }
        });
        return findings;
    }

    private static void checkHead(String path, String text, List<Finding> findings) {
        var head = Stewardship.head(text);
        if (head.isEmpty()) {
            findings.add(OwnerRule.OWNER_IS_NAMED.found(path, path, "The page does not begin with a head between two lines of three hyphens."));
            return;
        }
        strange(head.get()).ifPresentOrElse(line -> findings.add(OwnerRule.OWNER_IS_NAMED.found(path, path,
                "The head says “" + line + "”; it may say owner and review-by, each once.")), () -> {
            checkOwner(path, head.get(), findings);
            checkReview(path, head.get(), findings);
        });
    }

    private static Optional<String> strange(String head) {
        var left = new HashSet<>(Set.of(OWNER, REVIEW));
        return head.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .filter(line -> !line.contains(":") || !left.remove(line.substring(0, line.indexOf(':')))).findFirst();
    }

    private static void checkOwner(String path, String head, List<Finding> findings) {
        Stewardship.value(head, OWNER).ifPresentOrElse(owner -> {
            if (Role.ofLabel(owner).isEmpty()) {
                var roles = Arrays.stream(Role.values()).map(Role::label).collect(Collectors.joining(", "));
                findings.add(OwnerRule.OWNER_IS_ROLE.found(path, OWNER, "The owner is “" + owner + "”; the roles are " + roles + "."));
            }
        }, () -> findings.add(OwnerRule.OWNER_IS_NAMED.found(path, OWNER, "The head names no owner.")));
    }

    private static void checkReview(String path, String head, List<Finding> findings) {
        var written = Stewardship.value(head, REVIEW);
        if (written.flatMap(Stewardship::date).isEmpty()) {
            findings.add(OwnerRule.REVIEW_HAS_DAY.found(path, REVIEW, written.map(day -> "The day of the next review is “" + day + "”, which cannot be read.")
                    .orElse("The head names no day of the next review.")));
        }
    }
}
