package io.holdingline.crisis.course;

import io.holdingline.flow.Flows;
import io.holdingline.flow.RunningStep;
import io.holdingline.flow.StuckStep;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what it is told and runs nothing. */
public class FakeFlows implements Flows {

    public final List<String> calls = new CopyOnWriteArrayList<>();
    /** Whether the playbook waits for nothing. */
    boolean deaf;
    final List<UUID> started = new CopyOnWriteArrayList<>();

    @Override
    public void start(String deployment, String playbook, UUID crisis, Map<String, Object> variables) {
        started.add(crisis);
        calls.add("start " + deployment + " " + playbook + " " + variables.get("severity"));
    }

    @Override
    public boolean signal(UUID crisis, String message) {
        calls.add("signal " + message);
        return !deaf;
    }

    @Override
    public void set(UUID crisis, String variable, String value) {
        calls.add("set " + variable + "=" + value);
    }

    @Override
    public List<RunningStep> running(UUID crisis) {
        return List.of();
    }

    @Override
    public List<StuckStep> stuck() {
        return List.of();
    }

    @Override
    public StuckStep retry(String stuckStep) {
        throw new UnsupportedOperationException();
    }
}
