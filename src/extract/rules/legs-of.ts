import type { DateMention } from "../mentions/dates.js";
import type { Clause, Complement } from "../syntax/clause.js";

interface Leg {
  readonly complements: Complement[];
  readonly dates: DateMention[];
}

/** Cuts a clause that tells of several encounters into one for each: every leg has partners or a place of its own and
 *  its own day, and shares what stands before the first day.
 *  @example "spoke by phone to Abbas on the 19th and to Abdullah on the 23rd" // two; "met in Oslo on Monday" // one */
export function legsOf(clause: Clause): Clause[] {
  const after = [
    ...clause.complements.map((complement) => ({ complement, start: complement.phrase[0]?.start ?? 0 })),
    ...clause.dates.map((date) => ({ date, start: date.start })),
  ]
    .filter(({ start }) => start > clause.verb.start)
    .sort((a, b) => a.start - b.start);
  const legs: Leg[] = [{ complements: [], dates: [] }];
  for (const item of after) {
    const leg = legs.at(-1);
    if ("date" in item) leg?.dates.push(item.date);
    else if (leg && leg.dates.length > 0 && repeats(leg, item.complement))
      legs.push({ complements: [item.complement], dates: [] });
    else leg?.complements.push(item.complement);
  }
  const [first] = legs;
  if (!first || legs.length < 2 || legs.some(({ dates }) => dates.length === 0)) return [clause];
  const before = clause.complements.filter(({ phrase }) => (phrase[0]?.start ?? 0) < clause.verb.start);
  const sharedUntil = first.dates[0]?.start ?? 0;
  return legs.map(({ complements, dates }, n) => {
    const shared = first.complements.filter(
      (one) => (one.phrase[0]?.start ?? 0) < sharedUntil && one.preposition !== complements[0]?.preposition,
    );
    return { ...clause, complements: [...before, ...(n > 0 ? shared : []), ...complements], dates };
  });
}

/** The same preposition again, after a day: "to Abbas on the 19th, to". */
const repeats = (leg: Leg, next: Complement): boolean =>
  leg.complements.some(({ preposition }) => preposition === next.preposition);
