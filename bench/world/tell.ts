import type { Evidence, Party } from "../../src/facts/shapes.js";
import { countryName } from "../../src/facts/country-name.js";
import { country, Telling } from "../../test/world/telling.js";
import { itemAt, type Random } from "./random.js";
import type { Delegate, Talks } from "./talks.js";

const WHAT = ["the border", "a new treaty", "grain and gas", "the prisoners", "the ceasefire", "trade", "sanctions"];
const HOW = ["with great care", "before the summer", "without conditions", "step by step", "as friends", "in good faith"];
const VERBS = ["say", "stress", "warn", "tell", "add"];
export const STATEMENTS = 5;

/** An article about talks: who met whom where and when, and five things that were said there. Read the way that reading
 *  reads, so that it is saved with the evidence of every node and edge.
 *  @param number tells articles of the same words apart */
export function tell(talks: Talks, number: number, random: Random): Telling {
  const { date, host, kind, status, onlyCountry } = talks;
  const [ours, theirs] = talks.sides;
  const names = (side: readonly Delegate[]): string => side.map(({ party }) => nameOf(party)).join(" and ");
  const where = host ? ` in ${onlyCountry ? countryName(host.iso3) : host.capital}` : "";
  const met = `${names(ours)} met with ${names(theirs)}${where}`;
  const start = random.below(WHAT.length * HOW.length);
  const quotes = Array.from({ length: STATEMENTS }, (_, index) => quoteAt(start + index));
  const said = quotes.map((quote) => `“${quote},” it was said there.`).join(" ");
  const telling = new Telling(`${met}${date.wording ? ` on ${date.wording}` : ""}. ${said} So report ${number} tells.`, {
    title: `Report ${number}`,
    url: `https://example.org/${number}`,
    publisher: "Example Wire",
    publishedAt: date.value === null ? null : (date.value.length === 10 ? date.value : `${date.value.slice(0, 4)}-12-31`),
  });
  const delegates = [...ours, ...theirs];
  for (const { party, iso3 } of delegates) introduce(telling, party, iso3);
  if (host && !onlyCountry) telling.city(host.capital, host.iso3, host.at);
  const sides = ours.length + theirs.length > 2;
  const seats = [ours, theirs].flatMap((side, index) =>
    side.map(({ party, iso3 }) =>
      telling.seat(party, nameOf(party), {
        role: host && iso3 === host.iso3 ? "host" : "participant",
        side: sides ? String(index + 1) : null,
        onBehalfOf: iso3,
      }),
    ),
  );
  const location = host ? telling.location(onlyCountry ? null : host.capital, host.iso3, where.slice(1), random.chance(0.1)) : null;
  telling.meeting(met, seats, { kind, status, date, location });
  for (const quote of quotes) {
    const speaker = random.pick(delegates);
    telling.statement(quote, speaker.party, {
      kind: random.pick(["direct", "indirect", "mixed"] as const),
      verb: random.pick(VERBS),
      addressee: random.chance(0.3) ? (delegates.find((one) => one.iso3 !== speaker.iso3)?.party ?? null) : null,
      about: random.chance(0.4) ? itemAt([ours, theirs], random.below(2)).slice(0, 1).map(countryOf) : [],
      madeAt: 0,
      date,
    });
  }
  const [actor, recipient] = [ours, theirs].map((side) => countryOf(itemAt(side, 0)));
  if (actor && recipient && status === "held" && actor.id !== recipient.id)
    telling.event("CONSULT", met, [actor], [recipient], { mode: "visit", contexts: ["diplomatic"], date, meeting: 0 });
  return telling;
}

function quoteAt(place: number): string {
  return `We shall speak of ${itemAt(WHAT, place % WHAT.length)} ${itemAt(HOW, place % HOW.length)}`;
}

function introduce(telling: Telling, party: Party, iso3: string | null): void {
  if (party.type === "country") telling.country(party.id, nameOf(party));
  else if (party.type === "organization") telling.organization(party.id);
  else
    telling.person(party.id, iso3, party.id, {
      aliases: [party.id.split(" ").at(-1) ?? party.id],
      offices: iso3 ? [minister(telling, party.id, iso3)] : [],
    });
}

function minister(telling: Telling, name: string, iso3: string) {
  const evidence: Evidence[] = [telling.cite(name, "office/title-before")];
  return { wording: "minister", kind: "foreign minister", of: country(iso3), tenure: "current", evidence } as const;
}

const nameOf = (party: Party): string => (party.type === "country" ? countryName(party.id) : party.id);

const countryOf = ({ party, iso3 }: Delegate): Party => (iso3 ? country(iso3) : party);
