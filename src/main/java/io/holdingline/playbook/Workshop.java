package io.holdingline.playbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Trying out changed files before they come into use, and bringing them into use. */
public interface Workshop {

    /** What the lint says of the whole catalogue with these files in it, about these files or broken by them. */
    List<Finding> check(Map<String, String> changed);

    /**
     * Deploys the catalogue with these files so that it can come into use at once; nothing uses it yet.
     *
     * @throws io.holdingline.shared.RuleViolation where the lint or the engine refuses a file
     */
    void prepare(Map<String, String> changed);

    /** Counts every release and reload; what is judged by this node's catalogue is judged at this count. */
    long reloads();

    /** Asks every node to read the catalogue anew, in the caller's transaction; false where the count has moved on since. */
    boolean claimReload(long judgedAt);

    /** What lies in the folder under this path at this moment, whatever is in use. */
    Optional<String> inFolder(String path);

    /** Reads folders and released files anew on this node; a bad file keeps its last good version. */
    void reload();
}
