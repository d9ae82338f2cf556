package io.holdingline.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ProcessEngine;

/** How late one due timer fires on an otherwise idle engine, in milliseconds: when it left a second timer behind. */
final class Timers {

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="bench"
                         xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="one-timer" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="start"/>
                <sequenceFlow id="a" sourceRef="start" targetRef="timer"/>
                <intermediateCatchEvent id="timer">
                  <timerEventDefinition><timeDate>${due}</timeDate></timerEventDefinition>
                </intermediateCatchEvent>
                <sequenceFlow id="b" sourceRef="timer" targetRef="later"/>
                <intermediateCatchEvent id="later">
                  <timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition>
                </intermediateCatchEvent>
                <sequenceFlow id="c" sourceRef="later" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>""";

    private final ProcessEngine engine;

    Timers(ProcessEngine engine) {
        this.engine = engine;
        engine.getRepositoryService().createDeployment()
                .addInputStream("one-timer.bpmn", new ByteArrayInputStream(MODEL.getBytes(StandardCharsets.UTF_8))).deploy();
    }

    /** One timer after another, so that each finds the engine idle. */
    long[] lateness(int timers, Duration ahead) {
        long[] late = new long[timers];
        for (int i = 0; i < timers; i++) {
            late[i] = lateness(ahead.plusMillis(i * 37L % 500));
        }
        return late;
    }

    private long lateness(Duration ahead) {
        Instant due = Instant.now().plus(ahead);
        var run = engine.getRuntimeService().startProcessInstanceByKey("one-timer", UUID.randomUUID().toString(),
                Map.of("due", Date.from(due)));
        while (true) {
            var next = engine.getManagementService().createJobQuery()
                    .processInstanceId(run.getId()).activityId("later").singleResult();
            if (next != null) {
                engine.getRuntimeService().deleteProcessInstance(run.getId(), "measured");
                return next.getCreateTime().getTime() - due.toEpochMilli();
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
