package io.holdingline.publishing.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.HttpEntities;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/** A body that remembers whether it began to leave, and leaves neither twice nor too late. */
class OnceOnlyBody extends HttpEntityWrapper {

    private final BooleanSupplier mayLeave;
    private volatile boolean leaving;

    OnceOnlyBody(String json, BooleanSupplier mayLeave) {
        super(HttpEntities.create(json.getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON));
        this.mayLeave = mayLeave;
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
        if (leaving) {
            throw new IOException("The body left once already");
        }
        if (!mayLeave.getAsBoolean()) {
            throw new IOException("It was too late to begin");
        }
        leaving = true;
        super.writeTo(stream);
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    boolean isLeaving() {
        return leaving;
    }
}
