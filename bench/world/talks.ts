import type { DateValue, MeetingKind, Party, Status } from "../../src/facts/shapes.js";
import { country, dateOf, person, UNDATED } from "../../test/world/telling.js";
import type { Land } from "./people.js";
import { itemAt, type Random } from "./random.js";
import { zipf } from "./zipf.js";

/** Somebody at a table, and the country that it sits there for. */
export interface Delegate {
  readonly party: Party;
  readonly iso3: string | null;
}

/** What one article tells of. */
export interface Talks {
  readonly sides: readonly [readonly Delegate[], readonly Delegate[]];
  readonly date: DateValue;
  readonly kind: MeetingKind;
  readonly status: Status;
  /** null: no text says where. */
  readonly host: Land | null;
  readonly onlyCountry: boolean;
}

const KINDS: readonly MeetingKind[] = ["in-person", "in-person", "in-person", "visit", "phone", "summit", "virtual"];
const STATUSES: readonly Status[] = ["held", "held", "held", "held", "planned", "cancelled", "postponed", "denied"];

/** Endless talks between two countries each, some of which are at nearly every table. */
export function* inventedTalks(lands: readonly Land[], random: Random): Generator<Talks> {
  const pickLand = zipf(lands.length, random);
  const pickers = lands.map(({ people }) => zipf(people.length, random));
  const delegation = (index: number): Delegate[] => {
    const { iso3, people } = itemAt(lands, index);
    if (random.chance(0.08)) return [{ party: country(iso3), iso3: null }];
    const names = new Set([itemAt(people, itemAt(pickers, index)())]);
    if (random.chance(0.2)) names.add(itemAt(people, itemAt(pickers, index)()));
    return [...names].map((name) => ({ party: person(name), iso3 }));
  };
  for (;;) {
    const one = pickLand();
    const other = pickLand();
    if (one === other) continue;
    const host = random.chance(0.9) ? itemAt(lands, random.chance(0.5) ? one : other) : null;
    yield {
      sides: [delegation(one), delegation(other)],
      date: someDay(random),
      kind: random.pick(KINDS),
      status: random.pick(STATUSES),
      host,
      onlyCountry: random.chance(0.1),
    };
  }
}

/** Most days are known, some months, a few years; three in a hundred texts do not say. */
function someDay(random: Random): DateValue {
  const two = (number: number): string => String(number).padStart(2, "0");
  const [year, month, day] = [1990 + random.below(36), two(1 + random.below(12)), two(1 + random.below(28))];
  const kind = random.next();
  if (kind < 0.03) return UNDATED;
  return dateOf(kind < 0.06 ? `${year}` : kind < 0.12 ? `${year}-${month}` : `${year}-${month}-${day}`);
}
