package io.holdingline.alert;

import io.holdingline.crisis.Severity;

/** What the routing table makes of an alert. */
record Route(String scenario, Severity severity, String openKey, String title) {
}
