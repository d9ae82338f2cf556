package io.holdingline.audit.proof;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The Ed25519 key with which this house signs; whoever only reaches the database cannot sign. */
public final class HouseKey {

    private final KeyPair pair;

    public HouseKey(KeyPair pair) {
        this.pair = pair;
    }

    public Seal seal() {
        return new Seal(pair.getPublic());
    }

    /** Places the notes, all of one chain, after its head. */
    public List<Entry> place(ChainHead head, List<Note> notes) {
        var entries = new ArrayList<Entry>();
        var last = head;
        for (var note : notes) {
            var entry = Entry.following(last, note, this);
            entries.add(entry);
            last = entry.head();
        }
        return entries;
    }

    /** @return the signature in Base64 */
    String sign(String purpose, String hash) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(Seal.message(purpose, hash));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The audit key cannot sign.", broken);
        }
    }
}
