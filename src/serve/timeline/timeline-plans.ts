import { labelOf } from "../../graph/model.js";
import type { NodePlan, Order, Scalar, Where } from "../../graph/plan.js";
import { partyIs } from "../../graph/party-is.js";
import { hasPart, sits, within } from "../party/party-conditions.js";
import { TimelineKind, type Kind } from "./timeline.args.js";

export interface TimelineQuestion {
  readonly of: string;
  readonly with: string | null;
  readonly kinds: readonly Kind[];
  readonly statuses: readonly string[] | null;
  readonly days: { readonly from?: string; readonly to?: string };
  readonly orderBy: readonly Order[];
  readonly first: number;
  readonly after?: readonly Scalar[];
  readonly count: boolean;
}

/** A page of each kind: the page of the timeline is made of their first rows, merged. */
export function timelinePlans(question: TimelineQuestion): Record<string, NodePlan> {
  const { kinds, orderBy, first, after, count } = question;
  const plans = kinds.map((label): [string, NodePlan] => {
    const properties = ["date", "datePrecision", "dateFrom", "dateTo"];
    const where: Where = { and: conditions[label](question) };
    return [label, { label, where, orderBy, first, after, count, select: { properties, relations: {} } }];
  });
  return Object.fromEntries(plans);
}

const conditions: Readonly<Record<Kind, (question: TimelineQuestion) => Where[]>> = {
  [TimelineKind.MEETING]: ({ of, with: other, statuses, days }) => [
    ...[of, other].flatMap((id) => (id === null ? [] : [sits(id)])),
    ...statusIn(statuses),
    ...within(days),
  ],
  [TimelineKind.EVENT]: ({ of, with: other, statuses, days }) => [
    ...[of, other].flatMap((id) => (id === null ? [] : [hasPart(id)])),
    ...statusIn(statuses),
    ...within(days),
  ],
  [TimelineKind.STATEMENT]: ({ of, with: other, days }) => [
    other === null ? says(of) : { or: [saysOf(of, other), saysOf(other, of)] },
    ...within(days),
  ],
};

const statusIn = (statuses: readonly string[] | null): Where[] =>
  statuses === null ? [] : [{ property: "status", is: "in", value: statuses }];

const says = (id: string): Where => ({ relation: "speaker", some: partyIs(id) });

/** What one said to or about the other. */
const saysOf = (speaker: string, other: string): Where => ({
  and: [
    says(speaker),
    {
      or: [
        { relation: "addressees", some: partyIs(other) },
        { relation: "about", some: partyIs(other) },
      ],
    },
  ],
});

/** The kind of a row, by its id. */
export const kindOf = (id: string): Kind => labelOf(id) as Kind;
