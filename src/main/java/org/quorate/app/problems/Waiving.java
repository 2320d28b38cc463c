package org.quorate.app.problems;

import java.util.ArrayList;
import java.util.List;
import org.quorate.finding.Finding;
import org.quorate.model.Components;
import org.quorate.model.Settings;
import org.quorate.model.edit.Edit;

/// Accepting a finding: the reason is kept in the design.
public final class Waiving {

    private Waiving() {
    }

    /// @param reason why it is accepted
    public static Edit of(Finding finding, String reason) {
        Settings.Waiver waiver = new Settings.Waiver(finding.rule(), finding.subjects().stream().findFirst(), reason);
        return Edit.of("Accept " + finding.rule(), design -> {
            List<Settings.Waiver> waivers = new ArrayList<>(design.settings().waivers());
            waivers.add(waiver);
            return design.withSettings(Components.with(design.settings(), "waivers", waivers));
        });
    }
}
