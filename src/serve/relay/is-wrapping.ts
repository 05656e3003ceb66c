/** The parts of a connection: they hold the nodes that the connection itself stands for. */
const WRAPPING: readonly string[] = ["edges", "nodes", "node", "pageInfo"];

/** Whether a field only unwraps a list: it counts as no level, and as no nodes of its own. */
export const isWrapping = (field: string): boolean => WRAPPING.includes(field);
