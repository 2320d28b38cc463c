/// Everything a user can tell the program to do: one list of descriptors, from which menus, toolbar, context menus and
/// command palette are made. What an action does is bound to it where its subject lives.
@NullMarked
package org.quorate.app.action;

import org.jspecify.annotations.NullMarked;
