package io.holdingline.audit.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/** The Ed25519 key with which this house signs; whoever only reaches the database cannot sign. */
public final class HouseKey {

    private final KeyPair pair;
    /** Bouncy Castle signs some ten times as fast as the JDK, and every act of a crisis signs. */
    private final AsymmetricKeyParameter signing;

    public HouseKey(KeyPair pair) {
        this.pair = pair;
        this.signing = signing(pair);
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
        var message = Seal.message(purpose, hash);
        var signer = new Ed25519Signer();
        signer.init(true, signing);
        signer.update(message, 0, message.length);
        return Base64.getEncoder().encodeToString(signer.generateSignature());
    }

    private static AsymmetricKeyParameter signing(KeyPair pair) {
        try {
            return PrivateKeyFactory.createKey(pair.getPrivate().getEncoded());
        } catch (IOException broken) {
            throw new UncheckedIOException("The audit key cannot sign.", broken);
        }
    }
}
