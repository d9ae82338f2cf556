package io.holdingline.playbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Chooses what may come into use: what was edited and is refused, or breaks others, keeps its last good version or stays
 * out. What was not edited stays in use as long as anything edited could be the cause. A table stays too, though one of its
 * rows leads to a playbook that is refused: its other rows still lead somewhere. What was deleted and is needed comes back.
 */
final class GoodFiles {

    private final SortedMap<String, String> wanted;
    private final List<Finding> judged;
    private final SortedMap<String, String> lastGood;
    private final SortedMap<String, String> chosen;
    private final Set<String> broughtBack = new HashSet<>();
    final List<Finding> findings = new ArrayList<>();

    private GoodFiles(SortedMap<String, String> wanted, List<Finding> judged, SortedMap<String, String> lastGood,
                      List<Finding> unreadable) {
        this.wanted = wanted;
        this.judged = judged;
        this.lastGood = lastGood;
        this.chosen = new TreeMap<>(wanted);
        findings.addAll(unreadable);
        unreadable.forEach(finding -> putBack(finding.file()));
    }

    /** @param judged what the lint says of the wanted files, so that a start with nothing to mend asks it once */
    static GoodFiles among(SortedMap<String, String> wanted, List<Finding> judged, SortedMap<String, String> lastGood,
                           List<Finding> unreadable) {
        var good = new GoodFiles(wanted, judged, lastGood, unreadable);
        for (var errors = good.errors(); !errors.isEmpty(); errors = good.errors()) {
            good.mend(errors);
        }
        judged.stream().filter(finding -> finding.isError() && good.isMissing(finding.file())).forEach(good.findings::add);
        return good;
    }

    SortedMap<String, String> files() {
        return chosen;
    }

    /** Each round puts back or takes out at least one file, so that the rounds end. */
    private void mend(List<Finding> errors) {
        var deleted = errors.stream().filter(error -> isDeleted(error.file())).toList();
        if (!deleted.isEmpty()) {
            findings.addAll(deleted);
            deleted.forEach(error -> bringBack(error.file()));
            return;
        }
        var blamed = errors.stream().map(Finding::file).collect(Collectors.toSet());
        var edited = new HashSet<>(blamed);
        edited.removeIf(path -> !isEdited(path));
        if (!edited.isEmpty()) {
            errors.stream().filter(error -> edited.contains(error.file())).forEach(findings::add);
            edited.forEach(this::putBack);
        } else if (!putBackTheCause(errors)) {
            errors.forEach(findings::add);
            blamed.forEach(chosen::remove);
        }
    }

    /** A file that is fine by itself may break those that rely on it: the facts that templates name, for example. */
    private boolean putBackTheCause(List<Finding> errors) {
        for (var path : Set.copyOf(wanted.keySet())) {
            if (isEdited(path)) {
                var tried = chosen.get(path);
                putBack(path);
                var left = errors();
                if (left.size() < errors.size()) {
                    var gone = errors.stream().filter(error -> !left.contains(error)).findFirst().orElse(errors.get(0));
                    findings.add(gone.rule().found(path, path, "With this version " + gone.file() + " would break: " + gone.message()));
                    return true;
                }
                chosen.put(path, tried);
            }
        }
        return false;
    }

    private boolean isEdited(String path) {
        return chosen.containsKey(path) && !chosen.get(path).equals(lastGood.get(path));
    }

    private void putBack(String path) {
        if (lastGood.containsKey(path) && !lastGood.get(path).equals(chosen.get(path))) {
            chosen.put(path, lastGood.get(path));
        } else {
            chosen.remove(path);
        }
    }

    private List<Finding> errors() {
        var found = chosen.equals(wanted) ? judged : Lint.check(chosen);
        return found.stream().filter(finding -> finding.isError() && (isMissing(finding.file())
                ? isDeleted(finding.file()) : !isTableWithoutFault(finding.file()))).toList();
    }

    /** Once: what does not help, since it is refused itself, is not brought back again. */
    private void bringBack(String path) {
        broughtBack.add(path);
        chosen.put(path, lastGood.get(path));
    }

    private boolean isDeleted(String path) {
        return isMissing(path) && !wanted.containsKey(path) && lastGood.containsKey(path) && !broughtBack.contains(path);
    }

    private boolean isMissing(String path) {
        return !chosen.containsKey(path);
    }

    /** Fine among the wanted files: what is said of it now comes from those that were refused. */
    private boolean isTableWithoutFault(String path) {
        return path.endsWith(".dmn") && chosen.get(path).equals(wanted.get(path))
                && judged.stream().noneMatch(finding -> finding.isError() && finding.file().equals(path));
    }
}
