package io.holdingline.publishing;

import java.time.Instant;

/** The stop switch while it is on. @param since UTC @param by the name shown of who pulled it @param held what is planned and waits */
public record Stop(Instant since, String by, String reason, int held) {
}
