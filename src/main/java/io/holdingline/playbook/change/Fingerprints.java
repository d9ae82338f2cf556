package io.holdingline.playbook.change;

import io.holdingline.shared.Sha256;
import java.util.Map;
import java.util.TreeMap;

/** What the record keeps of a change: its id and the fingerprint of every file. */
final class Fingerprints {

    private Fingerprints() {
    }

    static Map<String, String> of(Change change) {
        var details = new TreeMap<String, String>();
        details.put("change", change.id().toString());
        change.files().forEach((path, file) -> details.put(path, Sha256.of(file.text())));
        return details;
    }
}
