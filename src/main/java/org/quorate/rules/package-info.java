/// The design rules: what an experienced reviewer would say of a design.
///
/// One small class a rule, grouped by concern in the packages below, each with a catalogue that lists its rules. What a
/// rule *says* to people (title, severity, why, remedy, source) stands in its page, a resource `/rules/QUO-03.md`, and
/// nowhere else.
///
/// Rules read [org.quorate.analysis.Facts] and compute no facts of their own. Not here: rendering of findings.
@NullMarked
package org.quorate.rules;

import org.jspecify.annotations.NullMarked;
