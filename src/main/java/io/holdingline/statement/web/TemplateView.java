package io.holdingline.statement.web;

import io.holdingline.playbook.FileVersion;
import io.holdingline.statement.lint.TemplatePlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One template as its page shows it.
 *
 * @param age the version in use; null where there is none yet
 * @param used facts that the words use, the required ones first; {@code others}: what else the scenario knows
 */
record TemplateView(TemplatePlace place, String title, String kind, String language, @Nullable FileVersion age, List<Tongue> languages,
                    String text, String note, int rows, List<DraftView.FactField> used, List<DraftView.FactField> others,
                    String zone, DraftView.Preview preview) {

    /** @param there whether that language has a template of this kind */
    record Tongue(String code, String name, boolean there) {
    }
}
