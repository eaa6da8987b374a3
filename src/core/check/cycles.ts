/**
 * One cycle for each group of nodes that reach one another, as the nodes in order and the first one again. Groups
 * stand in the order of their first node. Iterative: a chain may be as long as the table.
 */
export function findCycles<Node>(nodes: readonly Node[], next: (node: Node) => readonly Node[]): Node[][] {
  const groupOf = strongGroups(nodes, next);
  const reported = new Set<number>();
  const cycles: Node[][] = [];
  for (const node of nodes) {
    const group = groupOf.get(node)!;
    if (reported.has(group)) continue;
    const cycle = shortestWayBack(node, (from) => next(from).filter((to) => groupOf.get(to) === group));
    if (!cycle) continue;
    reported.add(group);
    cycles.push(cycle);
  }
  return cycles;
}

/** Tarjan's algorithm: the number of the strongly connected group of each node. */
function strongGroups<Node>(
  nodes: readonly Node[],
  next: (node: Node) => readonly Node[],
): ReadonlyMap<Node, number> {
  const order = new Map<Node, number>();
  const low = new Map<Node, number>();
  const groups = new Map<Node, number>();
  const open: Node[] = [];
  let groupCount = 0;
  for (const root of nodes) {
    if (order.has(root)) continue;
    const path: { node: Node; targets: readonly Node[]; at: number }[] = [];
    const enter = (node: Node) => {
      low.set(node, order.size);
      order.set(node, order.size);
      open.push(node);
      path.push({ node, targets: next(node), at: 0 });
    };
    enter(root);
    while (path.length > 0) {
      const step = path.at(-1)!;
      const target = step.targets[step.at++];
      if (target !== undefined) {
        if (!order.has(target)) enter(target);
        else if (!groups.has(target)) low.set(step.node, Math.min(low.get(step.node)!, order.get(target)!));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) low.set(parent.node, Math.min(low.get(parent.node)!, low.get(step.node)!));
      if (low.get(step.node) !== order.get(step.node)) continue;
      const start = open.lastIndexOf(step.node);
      for (const member of open.splice(start)) groups.set(member, groupCount);
      groupCount++;
    }
  }
  return groups;
}

function shortestWayBack<Node>(start: Node, next: (node: Node) => readonly Node[]): Node[] | undefined {
  const before = new Map<Node, Node>();
  const queue = [start];
  for (const node of queue) {
    for (const target of next(node)) {
      if (target === start) {
        const way = [start];
        for (let at = node; at !== start; at = before.get(at)!) way.unshift(at);
        return [start, ...way];
      }
      if (before.has(target)) continue;
      before.set(target, node);
      queue.push(target);
    }
  }
  return undefined;
}
