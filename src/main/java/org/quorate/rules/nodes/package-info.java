/// Rules on cluster nodes as such: names, ids, number, what they run on (NOD). Not here: remote and guest nodes (`rules.remote`).
@NullMarked
package org.quorate.rules.nodes;

import org.jspecify.annotations.NullMarked;
