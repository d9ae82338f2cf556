package io.holdingline.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what to do, in place of a stack trace. */
class DemoPeopleLeftAnalyzer extends AbstractFailureAnalyzer<DemoPeopleLeft> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DemoPeopleLeft cause) {
        return new FailureAnalysis(cause.getMessage(), """
                Start with a database of your own: set holdingline.data-dir to another folder, or HOLDINGLINE_DATABASE_URL.
                To go on with the demo, start it as the demo: --spring.profiles.active=demo.
                To keep what is in this database, start it as the demo once more, add an administrator of your own under
                Administration, People, and deactivate the demo's people there or give them pass phrases of their own.""",
                cause);
    }
}
