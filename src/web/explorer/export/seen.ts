import type { Meeting, Statement } from "../api/shapes.js";
import type { Picture } from "../data/picture.js";
import type { GraphHandle } from "../graph/graph-handle.js";

/** What the page shows at the moment of an export. */
export interface Seen {
  readonly title: string;
  readonly picture: Picture;
  readonly meetings: readonly Meeting[];
  readonly statements: readonly Statement[];
  /** Null while no graph is drawn. */
  readonly graph: GraphHandle | null;
}
