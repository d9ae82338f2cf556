package io.holdingline.web;

import java.util.List;

/**
 * Who may use which route, written out: this table is what the rules on the handlers are held against. A new route fails
 * the test until somebody has decided here.
 *
 * <p>P PR manager, L legal reviewer, S social team, A administrator, U auditor; {@code everyone} needs no sign-in,
 * {@code machines} authenticate themselves.
 */
final class RouteTable {

    static final String ROUTES = """
            ANY  /error                                  everyone
            GET  /sign-in                                everyone
            GET  /first-administrator                    everyone
            POST /first-administrator                    everyone
            GET  /pass-phrase                            P L S A U
            POST /pass-phrase                            P L S A U
            GET  /admin                                  A U
            GET  /admin/people                           A U
            POST /admin/people                           A
            GET  /admin/people/{name}                    A U
            POST /admin/people/{name}/roles              A
            POST /admin/people/{name}/deputy             A
            POST /admin/people/{name}/active             A
            POST /admin/people/{name}/pass-phrase        A
            GET  /admin/mail                             A U
            GET  /admin/mail/{name}                      A U
            GET  /admin/stuck-steps                      A U
            POST /admin/stuck-steps/{step}/retry         A
            GET  /audit                                  A U
            GET  /audit/export                           A U
            GET  /audit/key                              A U
            GET  /audit/verification                     A U
            POST /audit/verification                     A U
            POST /api/alerts/alertmanager                machines
            GET  /alerts                                 P L S A U
            GET  /alerts/{id}                            P L S A U
            GET  /alerts/proposals/{id}                  P L S A U
            POST /alerts/proposals/{id}/confirm          P
            POST /alerts/proposals/{id}/join             P
            POST /alerts/proposals/{id}/dismiss          P
            GET  /admin/dead-letters                     A U
            GET  /                                       P L S A U
            GET  /board/live                             P L S A U
            GET  /crises                                 P L S A U
            GET  /crises/launch                          P
            POST /crises/launch                          P
            GET  /crises/{id}                            P L S A U
            GET  /crises/{id}/change                     P
            GET  /crises/{id}/decisions/{task}           P L S
            POST /crises/{id}/decisions/{task}           P L S
            GET  /crises/{id}/correct                    P
            POST /crises/{id}/correct                    P
            GET  /crises/{id}/clocks                     P L S A U
            GET  /crises/{id}/clocks/anchors/{anchor}    P L
            POST /crises/{id}/clocks/anchors/{anchor}    P L
            GET  /crises/{id}/clocks/rulings/{regime}    P L
            POST /crises/{id}/clocks/rulings/{regime}    P L
            GET  /crises/{id}/clocks/{of}/filing         P L
            POST /crises/{id}/clocks/{of}/filing         P L
            POST /crises/{id}/clocks/{of}/lateness       P L
            GET  /crises/{id}/facts                      P
            POST /crises/{id}/facts                      P
            GET  /crises/{id}/findings/{task}            P L S
            POST /crises/{id}/findings/{task}            P L S
            GET  /crises/{id}/live                       P L S A U
            GET  /crises/{id}/owner                      P
            POST /crises/{id}/owner                      P
            GET  /crises/{id}/resolve                    P
            POST /crises/{id}/resolve                    P
            POST /crises/{id}/reach                      P
            POST /crises/{id}/severity                   P
            GET  /crises/{id}/slots/{slot}/waive         P
            POST /crises/{id}/slots/{slot}/waive         P
            GET  /crises/{id}/stand-down                 P
            POST /crises/{id}/stand-down                 P
            POST /crises/{id}/staff-notice               P
            POST /crises/{id}/status                     P
            GET  /crises/{id}/timeline                   P L S A U
            POST /crises/{id}/update-now                 P
            GET  /tasks                                  P L S A
            GET  /tasks/{id}                             P L S A
            POST /tasks/{id}/claim                       P L S A
            POST /tasks/{id}/release                     P L S A
            GET  /templates                              P L S A U
            GET  /templates/{scenario}/{kind}            P L S A U
            POST /templates/{scenario}/{kind}/preview    P L S A U
            GET  /statements/{id}                        P L S U
            GET  /statements/{id}/draft                  P
            POST /statements/{id}/draft                  P
            POST /statements/{id}/preview                P
            GET  /statements/{id}/review                 P L
            POST /statements/{id}/review                 P L
            GET  /publications                           P L S A U
            GET  /publications/{id}                      P L S A U
            POST /publications/stop                      P S A
            POST /publications/release                   P A
            POST /publications/{id}/cancel               P S
            POST /publications/{id}/reschedule           P S
            POST /publications/{id}/send-again           S
            POST /publications/{id}/leave                S
            POST /publications/{id}/give-up              S
            POST /publications/{id}/live                 S
            GET  /newsroom                               everyone
            GET  /newsroom/{reference}                   everyone
            GET  /newsroom.atom                          everyone
            POST /api/demo/webhook                       machines
            GET  /admin/webhook-receiver                 A U
            GET  /playbooks/versions                     P L S A U
            GET  /playbooks/changes/new                  P A
            POST /playbooks/changes                      P A
            GET  /playbooks/changes/{id}                 P L S A U
            POST /playbooks/changes/{id}/release         A
            POST /playbooks/changes/{id}/withdraw        P A
            POST /playbooks/reload                       P A
            GET  /playbooks                              P L S A U
            GET  /playbooks/{scenario}                   P L S A U
            GET  /playbooks/{scenario}/diagram.bpmn      P L S A U
            POST /playbooks/{scenario}/reviewed          P A
            """;

    private RouteTable() {
    }

    static List<Line> lines() {
        return ROUTES.lines().map(line -> line.split("\\s+", 3)).map(part -> new Line(part[0], part[1], part[2])).toList();
    }

    /** One route as the table has it. */
    record Line(String method, String path, String open) {

        boolean isOpenTo(String letter) {
            return open.equals("everyone") || open.contains(letter);
        }

        @Override
        public String toString() {
            return method + " " + path + " " + open;
        }
    }
}
