package io.holdingline;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The borders between modules hold, and the diagrams of them are drawn from the code: see target/spring-modulith-docs. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(Holdingline.class);

    @Test
    void noModuleCrossesABorder() {
        modules.verify();
    }

    @Test
    void theDiagramsAreDrawn() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml().writeModuleCanvases();
    }
}
