package org.quorate.app.action;

/// The menus of the menu bar, in their order.
public enum MenuName {

    FILE("File"), EDIT("Edit"), VIEW("View"), INSERT("Insert"), ARRANGE("Arrange"), CLUSTER("Cluster"), WHAT_IF("What-if"), TOOLS("Tools"), HELP("Help");

    private final String title;

    MenuName(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
