package org.quorate.export.pcs;

import static org.quorate.export.pcs.PcsLimits.any;
import static org.quorate.export.pcs.PcsLimits.first;
import static org.quorate.export.pcs.PcsLimits.when;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.quorate.cib.CibIds;
import org.quorate.model.Alert;
import org.quorate.model.Alert.Recipient;

/// Alerts and their recipients in pcs's words.
///
/// Source: pcs/alert.py, pcs/lib/cib/alert.py
final class AlertSteps {
    private final CibPieces cib;

    AlertSteps(CibPieces cib) {
        this.cib = cib;
    }

    List<Step> steps(Alert alert) {
        Optional<String> limit = limit(alert);
        if (limit.isPresent()) {
            return cib.insert("alerts", alert.name(), limit.get(), List.of(alert.id()));
        }
        List<String> words = new ArrayList<>(List.of("alert", "create", "path=" + alert.path(), "id=" + alert.name()));
        alert.description().ifPresent(description -> words.add("description=" + description));
        words.addAll(Pairs.after("options", alert.instanceAttributes()));
        words.addAll(Pairs.after("meta", alert.metaAttributes()));
        List<Step> steps = new ArrayList<>(List.of(new Step.Say(words, List.of(alert.id()))));
        for (int i = 0; i < alert.recipients().size(); i++) {
            steps.add(new Step.Say(words(alert, i), List.of(alert.id())));
        }
        return steps;
    }

    private Optional<String> limit(Alert alert) {
        Set<String> values = new HashSet<>();
        return first(PcsLimits.id(alert.name()), PcsLimits.foreign(alert.foreign()), cib.shared("alerts", alert.name()),
                when(alert.select().isPresent(), "what an alert is for"),
                when(alert.path().isEmpty(), "an alert without a program"),
                when(alert.description().filter(String::isEmpty).isPresent(), "an empty description"),
                PcsLimits.sets(alert.instanceAttributes(), "an alert's attributes"), PcsLimits.sets(alert.metaAttributes(), "meta attributes"),
                any(alert.recipients(), recipient -> first(limit(recipient), when(!values.add(recipient.value()), "one recipient twice"))));
    }

    /// pcs 0.11.5 looks for equal recipients with an XPath that a quote breaks.
    private static Optional<String> limit(Recipient recipient) {
        return first(when(recipient.value().isEmpty(), "an empty recipient"), when(recipient.value().contains("'"), "a recipient with a quote"),
                recipient.id().flatMap(PcsLimits::id),
                when(recipient.description().filter(String::isEmpty).isPresent(), "an empty description"),
                PcsLimits.sets(recipient.instanceAttributes(), "a recipient's attributes"), PcsLimits.sets(recipient.metaAttributes(), "meta attributes"));
    }

    private static List<String> words(Alert alert, int index) {
        Recipient recipient = alert.recipients().get(index);
        List<String> words = new ArrayList<>(List.of("alert", "recipient", "add", alert.name(), "value=" + recipient.value(),
                "id=" + recipient.id().orElseGet(() -> CibIds.recipient(alert.name(), index))));
        recipient.description().ifPresent(description -> words.add("description=" + description));
        words.addAll(Pairs.after("options", recipient.instanceAttributes()));
        words.addAll(Pairs.after("meta", recipient.metaAttributes()));
        return words;
    }
}
