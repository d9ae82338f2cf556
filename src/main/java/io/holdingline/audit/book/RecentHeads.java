package io.holdingline.audit.book;

import io.holdingline.audit.proof.ChainHead;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where this node believes some chains to end. It may be wrong, after a rollback or when another node writes; whoever
 * builds on it compares with the database.
 */
final class RecentHeads {

    private static final int MOST = 1000;

    private final Map<String, ChainHead> heads = new LinkedHashMap<>();

    synchronized Optional<ChainHead> of(String chain) {
        return Optional.ofNullable(heads.get(chain));
    }

    /** Forgets the chain that was written to longest ago, where there are too many. */
    synchronized void keep(String chain, ChainHead head) {
        heads.remove(chain);
        heads.put(chain, head);
        if (heads.size() > MOST) {
            heads.remove(heads.keySet().iterator().next());
        }
    }
}
