package org.quorate.cib.upgrade;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quorate.cib.XmlElement;

/// The words of one version of Pacemaker in place of those of another.
///
/// @param configuration what became of it
/// @param sources       the original of each element that is a changed copy, by identity
/// @param changes       what was changed, in order
public record Upgrade(XmlElement configuration, Map<XmlElement, XmlElement> sources, List<Change> changes) {

    /// A change.
    ///
    /// @param about   the element and what contains it, from the inside out
    /// @param message a sentence
    public record Change(List<XmlElement> about, String message) {

        public Change {
            about = List.copyOf(about);
        }
    }

    /// Nothing has to change.
    public static Upgrade none(XmlElement configuration) {
        return new Upgrade(configuration, Map.of(), List.of());
    }

    /// This one and another on top of it.
    public Upgrade then(Function<XmlElement, Upgrade> next) {
        Upgrade other = next.apply(configuration);
        Map<XmlElement, XmlElement> all = new IdentityHashMap<>(sources);
        other.sources.forEach((after, before) -> all.put(after, source(before)));
        List<Change> both = new ArrayList<>(changes);
        other.changes.forEach(change -> both.add(new Change(change.about().stream().map(this::source).toList(), change.message())));
        return new Upgrade(other.configuration, all, both);
    }

    /// The element that one of the result comes from.
    public XmlElement source(XmlElement element) {
        return sources.getOrDefault(element, element);
    }

    /// From schema 1.x or 2.x to 3.0, as Pacemaker 2 reads it.
    public static Upgrade to30(XmlElement configuration) {
        Rewriting rewriting = new Rewriting(configuration);
        rewriting.apply(new OldRights(rewriting));
        rewriting.apply(new OldWords(rewriting));
        rewriting.apply(new OldRequires(rewriting));
        rewriting.apply(new OldDefaults(rewriting));
        rewriting.apply(new Definitions(rewriting, configuration));
        return of(rewriting);
    }

    /// From schema 3.x to 4.0, as Pacemaker 3 reads it.
    public static Upgrade to40(XmlElement configuration) {
        Rewriting rewriting = new Rewriting(configuration);
        rewriting.apply(new GoneResources(rewriting));
        rewriting.apply(new PingNodes(rewriting));
        rewriting.apply(new OldMasters(rewriting));
        rewriting.apply(new SeveralRules(rewriting));
        rewriting.apply(new Lifetimes(rewriting));
        rewriting.apply(new Definitions(rewriting, configuration));
        rewriting.apply(new GoneOptions(rewriting));
        rewriting.apply(new RoleWords(rewriting));
        return of(rewriting);
    }

    /// From schema 4.0 to what Pacemaker 2.1 reads.
    public static Upgrade to21(XmlElement configuration) {
        Rewriting rewriting = new Rewriting(configuration);
        rewriting.apply(new FencingWords(rewriting));
        return of(rewriting);
    }

    private static Upgrade of(Rewriting rewriting) {
        return new Upgrade(rewriting.root(), rewriting.sources(), rewriting.changes());
    }
}
