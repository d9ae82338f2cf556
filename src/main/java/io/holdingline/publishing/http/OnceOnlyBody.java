package io.holdingline.publishing.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.HttpEntities;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/** A body that remembers whether it began to leave, and cannot leave twice. */
class OnceOnlyBody extends HttpEntityWrapper {

    private volatile boolean leaving;

    OnceOnlyBody(String json) {
        super(HttpEntities.create(json.getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON));
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
        if (leaving) {
            throw new IOException("The body left once already");
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
