import type { GraphStore } from "../graph/store.js";
import type { Label } from "../graph/model.js";
import type { NodePlan, Order } from "../graph/plan.js";

const latest = (property: string): readonly Order[] => [{ property, direction: "desc" }];
const page = (label: Label, orderBy: readonly Order[]): NodePlan => ({
  label,
  orderBy,
  first: 1,
  count: false,
  select: { properties: [], relations: {} },
});

/** Asks an embedded store what the first visitor would wait for: from what a start page shows it has to sort every meeting,
 *  article and pair once. Nobody waits for this, and nobody is told if it fails: who asks next is. */
export async function warmUp(store: GraphStore): Promise<void> {
  if (store.engine !== "embedded") return;
  try {
    await store.read({ meetings: page("Meeting", latest("date")), articles: page("Article", latest("publishedAt")) });
    await store.ties({
      of: null,
      level: "participants",
      statuses: ["held"],
      orderBy: "COUNT",
      direction: "desc",
      first: 1,
      count: false,
      meetings: 0,
    });
    await store.read({ statements: page("Statement", latest("date")) });
  } catch {
    // the store says so to whoever asks
  }
}
