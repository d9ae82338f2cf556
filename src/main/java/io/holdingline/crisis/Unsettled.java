package io.holdingline.crisis;

import java.util.List;

/** What a crisis leaves open when it is stood down, and the law does not. A higher module knows of it. */
public interface Unsettled {

    /** Each in one line for the person who stands down, the most urgent first. */
    List<String> in(CrisisId crisis);
}
