package org.quorate.app.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.agents.InstalledAgents;
import org.quorate.app.document.Derived;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Selection;
import org.quorate.app.finding.FindingCard;
import org.quorate.app.kind.Kind;
import org.quorate.app.kind.Kinds;
import org.quorate.app.shell.Panel;
import org.quorate.app.task.Tasks;
import org.quorate.finding.Finding;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Primitive;
import org.quorate.model.VirtualMachine;
import org.quorate.rules.CheckResult;

/// Shows what is selected and lets it be edited; without a selection, the design itself.
public final class InspectorPanel implements Panel {

    private static final int CARDS = 2;

    private final DesignSession session;
    private final Selection selection;
    private final Derived<?, CheckResult> check;
    private final Consumer<Finding> why;
    private final Forms forms = new Forms();
    private final FormContext context;
    private final LiveAgents agents;
    private final InspectorHead head = new InspectorHead();
    private final VBox cards = new VBox();
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(new VBox(head, cards, body));
    private List<Object> built = List.of();
    private List<Runnable> shows = List.of();

    /// @param tasks where agents of this machine are read
    /// @param why   leads to the reason of a finding
    public InspectorPanel(DesignSession session, Selection selection, Derived<?, CheckResult> check, Tasks tasks, Consumer<Finding> why) {
        this.session = session;
        this.selection = selection;
        this.check = check;
        this.why = why;
        agents = new LiveAgents(InstalledAgents.ofThisMachine(), tasks.background(), tasks.foreground(), this::refresh);
        agents.list();
        context = new FormContext(() -> session.design().topology(), selection::set, agents::catalogue,
                () -> session.design().info());
        scroll.setId("inspector");
        scroll.setFitToWidth(true);
        scroll.getContent().getStyleClass().add("inspector");
        cards.getStyleClass().add("cards");
        selection.listen(this::refresh);
        session.listen((before, after) -> refresh());
        check.listen(this::showCards);
        refresh();
    }

    @Override
    public String id() {
        return "inspector";
    }

    @Override
    public String title() {
        return "Inspector";
    }

    @Override
    public String icon() {
        return "mdi2t-tune";
    }

    @Override
    public Region content() {
        return scroll;
    }

    @Override
    public void takeFocus() {
        focus("name");
    }

    /// Puts the cursor into a field.
    public void focus(String component) {
        if (body.lookup("#field-" + component) instanceof Region field && field.lookup(".text-input") instanceof javafx.scene.control.TextInputControl input) {
            input.requestFocus();
            input.selectAll();
        } else {
            scroll.requestFocus();
        }
    }

    private void refresh() {
        List<Element> elements = selection.elements();
        elements.stream().filter(Primitive.class::isInstance).map(Primitive.class::cast).forEach(primitive -> agents.want(primitive.agent()));
        List<Element> parts = elements.size() == 1 ? Related.parts(elements.getFirst(), session.facts()) : List.of();
        List<Object> wanted = new ArrayList<>();
        elements.forEach(element -> wanted.add(element.id()));
        parts.forEach(element -> wanted.add(element.id()));
        if (!wanted.equals(built) || shows.isEmpty()) {
            built = wanted;
            build(elements, parts);
        } else {
            shows.forEach(Runnable::run);
        }
        showHead(elements);
        showCards();
    }

    private void build(List<Element> elements, List<Element> parts) {
        body.getChildren().clear();
        shows = new ArrayList<>();
        if (elements.isEmpty()) {
            buildDesign();
        } else if (elements.stream().map(Element::getClass).distinct().count() > 1) {
            buildTally(elements);
        } else {
            parts.forEach(part -> add(List.of(part), true));
            add(elements, !parts.isEmpty());
            if (elements.size() == 1) {
                buildMentions(elements.getFirst());
            }
        }
        scroll.setVvalue(0);
    }

    private void buildDesign() {
        Editor<Design> editor = RecordEditor.of(forms.design()).create(context,
                after -> session.commit(ElementEdits.of(forms.design(), session.design(), after)));
        shows.add(() -> editor.show(session.design()));
        editor.show(session.design());
        body.getChildren().add(editor.node());
    }

    private void buildTally(List<Element> elements) {
        Map<Kind, Long> tally = elements.stream().collect(Collectors.groupingBy(element -> Kinds.of(element, session.facts()), java.util.TreeMap::new, Collectors.counting()));
        tally.forEach((kind, count) -> body.getChildren().add(new Label(count + " × " + kind.word(), Kinds.icon(kind, 16))));
        Label hint = new Label("Objects of one kind are edited together.");
        hint.getStyleClass().add("muted");
        body.getChildren().add(hint);
    }

    private void add(List<Element> elements, boolean titled) {
        ElementForm<?> form = ElementForm.of(forms, elements, context, session, session::commit);
        shows.add(form::show);
        if (titled) {
            Element element = elements.getFirst();
            Label title = new Label(part(element) + " " + element.name(), Kinds.icon(Kinds.of(element, session.facts()), 16));
            title.getStyleClass().add("part-title");
            body.getChildren().add(title);
        }
        body.getChildren().add(form.node());
    }

    /// A machine and what it is in the cluster are different things with one name often.
    private String part(Element element) {
        return switch (element) {
            case Host _ -> "Host";
            case VirtualMachine _ -> "Virtual machine";
            default -> Kinds.of(element, session.facts()).word();
        };
    }

    private void buildMentions(Element element) {
        VBox rows = new VBox();
        rows.getStyleClass().add("form-rows");
        Runnable show = () -> rows.getChildren().setAll(session.design().topology().find(element.id()).stream()
                .flatMap(present -> Related.mentions(present, session.facts()).stream()).map(this::mention).toList());
        shows.add(show);
        show.run();
        if (!rows.getChildren().isEmpty()) {
            body.getChildren().add(new FoldingSection("Constraints, groups and levels", rows));
        }
    }

    private HBox mention(Element element) {
        Kind kind = Kinds.of(element, session.facts());
        Hyperlink link = new Hyperlink(element.name(), Kinds.icon(kind, 16));
        link.setMnemonicParsing(false);
        link.setOnAction(event -> selection.set(element.id()));
        return new HBox(link);
    }

    private void showHead(List<Element> elements) {
        if (elements.isEmpty()) {
            head.show(session.design());
        } else if (elements.size() == 1) {
            head.show(elements.getFirst(), session.facts());
        } else {
            head.show(elements.size());
        }
    }

    private void showCards() {
        List<Finding> findings = selection.ids().size() != 1 ? List.of() : about(selection.primary().orElseThrow());
        cards.getChildren().setAll(findings.stream().limit(CARDS).map(finding ->
                new FindingCard(finding, fix -> session.commit(fix.edit()), () -> why.accept(finding))).toList());
        cards.setVisible(!findings.isEmpty());
        cards.setManaged(!findings.isEmpty());
        if (findings.size() > CARDS) {
            Hyperlink more = new Hyperlink((findings.size() - CARDS) + " more");
            more.setOnAction(event -> why.accept(findings.get(CARDS)));
            cards.getChildren().add(more);
        }
    }

    private List<Finding> about(ElementId id) {
        List<ElementId> ids = new ArrayList<>(List.of(id));
        session.design().topology().find(id).ifPresent(element -> Related.parts(element, session.facts()).forEach(part -> ids.add(part.id())));
        return check.value().map(CheckResult::findings).orElse(List.of()).stream()
                .filter(finding -> finding.subjects().stream().anyMatch(ids::contains))
                .sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
