import type { ReadDoc } from "../resolve/reading.js";
import type { DateMention } from "../mentions/dates.js";
import type { Clause, Complement } from "../syntax/clause.js";

interface Leg {
  readonly complements: Complement[];
  readonly dates: DateMention[];
}

/** Cuts a clause that tells of several encounters into one for each: every leg has partners or a place of its own and
 *  its own day, and shares what stands before the first day.
 *  @example "spoke by phone to Abbas on the 19th and to Abdullah on the 23rd" // two; "met in Oslo on Monday" // one */
export function legsOf(doc: ReadDoc, clause: Clause): Clause[] {
  const { verb, complements, dates } = clause;
  const items = complements.filter(({ phrase }) => startOf(phrase) > verb.start);
  const cuts: Complement[] = [];
  let said: Complement[] = [];
  for (const item of items) {
    if (repeats(clause, said, item)) {
      cuts.push(item);
      said = [];
    }
    said.push(item);
  }
  if (cuts.length === 0) return [clause];
  const later = dates.filter(({ start }) => start > verb.start);
  const legs: Leg[] = [{ complements: [], dates: [] }];
  for (const item of items) {
    if (cuts.includes(item)) legs.push({ complements: [item], dates: [] });
    else legs.at(-1)?.complements.push(item);
  }
  for (const date of later) legs[legAt(doc, date, cuts)]?.dates.push(date);
  const [first, ...more] = legs;
  const last = more.at(-1);
  // "to Pashinyan and, separately, to Aliyev on Sunday": the day at the end is that of both
  if (first?.dates.length === 0 && later.every(({ start }) => start > startOf(cuts.at(-1)?.phrase ?? [])))
    first.dates.push(...(last?.dates ?? []));
  if (!first || more.some((leg) => leg.dates.length === 0)) return [clause];
  const before = complements.filter(({ phrase }) => startOf(phrase) < verb.start);
  const sharedUntil = first.dates[0]?.start ?? startOf(cuts[0]?.phrase ?? []);
  return legs.map((leg, n) => {
    const [opening] = leg.complements;
    const shared = first.complements.filter(
      ({ preposition, phrase }) => startOf(phrase) < sharedUntil && preposition !== opening?.preposition,
    );
    const again = n > 0 && opening?.preposition === verb.particle ? opening.phrase : null;
    const own = again ? leg.complements.slice(1) : [...(n > 0 ? shared : []), ...leg.complements];
    const early = n === 0 ? dates.filter(({ start }) => start < verb.start) : [];
    return {
      ...clause,
      object: again ?? clause.object,
      complements: [...before, ...own],
      dates: [...early, ...leg.dates],
    };
  });
}

const startOf = (phrase: Complement["phrase"]): number => phrase[0]?.start ?? 0;

/** The preposition, or the particle of the verb, said again. */
const repeats = (clause: Clause, said: readonly Complement[], { preposition }: Complement): boolean =>
  preposition === clause.verb.particle ? clause.object !== null : said.some((one) => one.preposition === preposition);

/** A day stands after what it belongs to ("to Abbas on the 19th, to"), or before it when "and" leads to it ("and, five days
 *  later, on Kagame"). */
function legAt(doc: ReadDoc, date: DateMention, cuts: readonly Complement[]): number {
  const before = cuts.filter(({ phrase }) => startOf(phrase) < date.start).length;
  const next = cuts[before];
  const lead = next ? doc.text.slice(Math.max(0, date.start - 8), date.start) : "";
  return /\band,?( on| in)? $/.test(lead) ? before + 1 : before;
}
