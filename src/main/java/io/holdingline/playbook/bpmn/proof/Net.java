package io.holdingline.playbook.bpmn.proof;

import io.holdingline.playbook.xml.Xml;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.w3c.dom.Element;

/**
 * The ways through one process, as numbered points: its nodes, its flows, the place where a sub-process is left, and two
 * ends. Made by {@link NetBuilder}.
 *
 * @param next where the run may go from a point; from an activity also to its boundary events
 * @param boundaries of a sub-process, those that a timer or a message sets off
 * @param exits of a sub-process by its point, where it is left; -1 elsewhere
 * @param kills points that end the others in their scope: terminations, and errors that are caught
 * @param uncaught error ends that nobody catches
 * @param end where the process ends
 * @param done where a track that runs beside the others ends
 */
record Net(List<Point> points, int[][] next, int[][] prev, int[][] boundaries, int[] exits, BitSet kills,
           List<Integer> uncaught, List<Integer> starts, List<Integer> eventStarts, int end, int done) {

    enum Kind { NODE, FLOW, EXIT, END }

    static final int PROCESS = -1;
    private static final int SHOWN = 5;

    /** @param scope the point of the sub-process around, or {@link #PROCESS} */
    record Point(Kind kind, Element element, int scope) {

        boolean is(String name) {
            return kind == Kind.NODE && element.getLocalName().equals(name);
        }

        String id() {
            return element.getAttribute("id");
        }

        /** What people read. */
        String label() {
            return element.getAttribute("name").isBlank() ? id() : element.getAttribute("name").strip();
        }
    }

    int size() {
        return points.size();
    }

    Point at(int point) {
        return points.get(point);
    }

    boolean isStep(int point, String step) {
        return at(point).is("serviceTask")
                && Xml.camunda(at(point).element(), "delegateExpression").equals("${" + step + "}");
    }

    boolean isTask(int point, String kind) {
        return at(point).is("userTask") && Xml.camunda(at(point).element(), "formKey").equals(kind);
    }

    /** Whether the point lies in that scope or in a sub-process below it. */
    boolean within(int point, int scope) {
        var around = at(point).scope();
        while (around != scope && around != PROCESS) {
            around = at(around).scope();
        }
        return around == scope;
    }

    /** The last labels of a way, as people read it. */
    String way(List<Integer> backwards) {
        var labels = new ArrayList<String>();
        for (int point : backwards) {
            if (at(point).kind() == Kind.NODE && labels.size() < SHOWN) {
                labels.add("\"" + at(point).label() + "\"");
            }
        }
        Collections.reverse(labels);
        return String.join(" → ", labels);
    }

    static boolean isSubProcess(Element element) {
        return Xml.is(element, Xml.BPMN, "subProcess");
    }

    static boolean isEventSubProcess(Element element) {
        return isSubProcess(element) && "true".equals(element.getAttribute("triggeredByEvent"));
    }
}
