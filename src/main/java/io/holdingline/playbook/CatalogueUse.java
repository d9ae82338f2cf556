package io.holdingline.playbook;

import java.util.List;

/** Who runs on which version of the catalogue; answered by the module that runs them. */
public interface CatalogueUse {

    /**
     * Something that runs and keeps its version to the end.
     *
     * @param link the path of its page
     * @param level how grave it is, 1 to 4
     */
    record Use(String title, String link, int level, String scenario, CatalogueVersion version) {
    }

    /** Everything that runs now, newest first. */
    List<Use> running();
}
