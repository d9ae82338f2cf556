package io.holdingline.playbook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.playbook.FileVersion;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.bpmn.proof.ProofRule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PlaybookViewTests {

    private static final FileVersion FIRST = new FileVersion(1, "a".repeat(64), Instant.EPOCH);
    private static final Finding SKIPS = ProofRule.NO_UNSIGNED_PUBLISH.found("playbooks/flood.bpmn", "publishWater",
            "The way <b>straight</b> reaches publishing.");

    @Test
    void aRefusedFileIsDrawnAsItLiesInTheFolderWithItsWrongPlaces() {
        var view = view(List.of(SKIPS));
        assertThat(view.drawing()).isEqualTo("/playbooks/flood/diagram.bpmn?version=folder");
        assertThat(view.wrong()).isEqualTo("publishWater");
        assertThat(view.headingRemark()).isEqualTo("Version 1 stays in use");
        assertThat(view.tally()).startsWith("1 error, ");
        assertThat(view.passed()).doesNotContain(ProofRule.NO_UNSIGNED_PUBLISH);
    }

    @Test
    void aCleanFileIsDrawnAsItIsUsed() {
        assertThat(view(List.of()).drawing()).isEqualTo("/playbooks/flood/diagram.bpmn");
        assertThat(view(List.of()).tally()).startsWith("Nothing wrong, ");
    }

    @Test
    void aFindingIsShownWithItsMendAndItsTextIsData() {
        var context = new Context();
        context.setVariable("found", List.of(SKIPS));
        var page = engine().process("playbook/playbook", Set.of("findings"), context);
        assertThat(page).contains("playbooks/flood.bpmn:publishWater", ProofRule.NO_UNSIGNED_PUBLISH.mend())
                .contains("&lt;b&gt;straight").doesNotContain("<b>straight");
    }

    private static PlaybookView view(List<Finding> findings) {
        return new PlaybookView("flood", "Flood", "Water rises.", true, FIRST, List.of(FIRST), findings, null, List.of());
    }

    private static SpringTemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setLinkBuilder(new StandardLinkBuilder() {
            @Override
            protected String computeContextPath(IExpressionContext context, String base,
                    Map<String, Object> parameters) {
                return "";
            }
        });
        return engine;
    }
}
