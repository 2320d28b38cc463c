package org.quorate.app.quorum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.analysis.Votes;
import org.quorate.simulate.quorum.Tally;
import org.quorate.simulate.quorum.VoteRules.Voter;

/// Votes as blocks with the line of quorum; where they are many, as one bar.
public final class VoteBlocks extends Pane {

    /// so many votes have blocks of their own
    private static final int MOST = 40;
    /// pixels
    private static final double LINE = 3;
    private static final double OVERHANG = 5;
    private static final double BESIDE = 12;

    private final List<Share> shares;
    private final int quorum;
    private final int all;
    private final boolean bar;
    private final double width;
    private final double height;
    private final double gap;
    private final List<Region> blocks = new ArrayList<>();
    private final Region line = new Region();
    private final Label label;

    /// How votes look.
    private enum Look {
        /// they count
        FILLED,
        /// they may be missing, or are elsewhere
        OUTLINED,
        /// they are lost
        CROSSED
    }

    /// Votes that look the same.
    private record Share(boolean device, Look look, int count, String words) {
    }

    private VoteBlocks(List<Share> shares, int quorum, double width, double height, double gap) {
        this.shares = shares.stream().filter(share -> share.count() > 0).toList();
        this.quorum = quorum;
        this.width = width;
        this.height = height;
        all = this.shares.stream().mapToInt(Share::count).sum();
        bar = all > MOST;
        this.gap = bar ? 0 : gap;
        label = new Label("quorum " + quorum);
        label.getStyleClass().addAll("mono", "quorum-label");
        line.getStyleClass().add("quorum-line");
        getStyleClass().add("vote-blocks");
        this.shares.forEach(share -> {
            for (int i = 0; i < (bar ? 1 : share.count()); i++) {
                blocks.add(block(share));
            }
        });
        getChildren().addAll(blocks);
        getChildren().addAll(line, label);
        setAccessibleText(this.shares.stream().map(Share::words).collect(Collectors.joining(", ", "", ", quorum " + quorum)));
    }

    /// As configured: what quorum needs is filled, the rest may fail.
    public static VoteBlocks of(Votes votes) {
        int needed = Math.min(votes.nodeVotes(), votes.quorum());
        int fromDevice = Math.clamp(votes.quorum() - needed, 0, votes.device());
        return new VoteBlocks(List.of(share(false, Look.FILLED, needed, "needed of nodes"), share(false, Look.OUTLINED, votes.nodeVotes() - needed, "spare of nodes"),
                share(true, Look.FILLED, fromDevice, "needed of the quorum device"), share(true, Look.OUTLINED, votes.device() - fromDevice, "spare of the quorum device")),
                votes.quorum(), 16, 30, 5);
    }

    /// As they stand for a partition: what is here is filled, what is elsewhere outlined, what is dead crossed out.
    public static VoteBlocks of(Tally tally) {
        return new VoteBlocks(List.of(share(false, Look.FILLED, sum(tally.here()), "of nodes here"), share(true, Look.FILLED, tally.device(), "of the quorum device here"),
                share(false, Look.OUTLINED, sum(tally.apart()), "elsewhere"), share(true, Look.OUTLINED, tally.lacked(), "of the quorum device missing"),
                share(false, Look.CROSSED, sum(tally.down()), "dead")), tally.votes().quorum(), 18, 14, 3);
    }

    private static Share share(boolean device, Look look, int count, String words) {
        return new Share(device, look, count, "%d vote%s %s".formatted(count, count == 1 ? "" : "s", words));
    }

    private static int sum(List<Voter> voters) {
        return voters.stream().mapToInt(Voter::votes).sum();
    }

    private static Region block(Share share) {
        StackPane block = new StackPane();
        block.getStyleClass().addAll("vote-block", share.device() ? "device" : "node", share.look().name().toLowerCase(Locale.ROOT));
        if (share.look() == Look.CROSSED) {
            block.getChildren().add(new FontIcon("mdi2c-close"));
        }
        return block;
    }

    @Override
    protected double computePrefWidth(double ignored) {
        return all * (width + gap) + LINE + BESIDE + label.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double ignored) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double ignored) {
        return height + 2 * OVERHANG;
    }

    @Override
    protected double computeMinHeight(double ignored) {
        return computePrefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double room = Math.max(0, getWidth() - label.prefWidth(-1) - BESIDE - LINE - gap);
        double step = Math.min(width + gap, room / Math.max(1, all));
        double between = Math.min(gap, step / 4);
        int index = 0;
        int before = 0;
        for (Share share : shares) {
            int pieces = bar ? 1 : share.count();
            int votes = share.count() / pieces;
            for (int i = 0; i < pieces; i++) {
                // the line has room of its own
                double x = before * step + (before >= quorum ? LINE + between : 0);
                double crossing = bar && before < quorum && before + votes > quorum ? LINE + between : 0;
                blocks.get(index++).resizeRelocate(snapPositionX(x), OVERHANG, snapSizeX(votes * step - between + crossing), height);
                before += votes;
            }
        }
        double end = all * step + LINE + between;
        line.resizeRelocate(snapPositionX(Math.min(quorum, all) * step), 0, LINE, height + 2 * OVERHANG);
        layoutInArea(label, end + BESIDE, 0, label.prefWidth(-1), height + 2 * OVERHANG, 0, javafx.geometry.HPos.LEFT, VPos.CENTER);
    }
}
