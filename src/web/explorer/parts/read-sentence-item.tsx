import type { JSX } from "preact";
import { countryName } from "../../../facts/country-name.js";
import type { Correction, Corrections } from "../data/correction.js";
import type { ReadFact, ReadSentence } from "../data/reading.js";
import { listed, longDate, plain, STATUS_WORDS } from "../words.js";
import { CorrectBox } from "./correct-box.js";

/** What a reader says of the facts. */
export interface Judgement {
  /** Ids of facts that were found wrong. */
  readonly wrong: ReadonlySet<string>;
  readonly corrections: Corrections;
  onToggle(id: string): void;
  /** @param change null: as it was read */
  onCorrect(fact: ReadFact, change: Correction | null): void;
}

interface Props extends Judgement {
  readonly sentence: ReadSentence;
  /** The facts that no sentence before was evidence for. */
  readonly fresh: readonly ReadFact[];
}

/** A sentence, and what it was found to say, to be unticked or corrected. */
export function ReadSentenceItem({ sentence, fresh, wrong, corrections, onToggle, onCorrect }: Props): JSX.Element {
  const told = onceEach(sentence.facts.filter(({ canBeLeftOut }) => canBeLeftOut));
  const named = onceEach(sentence.facts.filter(({ canBeLeftOut }) => !canBeLeftOut));
  const isFresh = ({ id, canBeCorrected }: ReadFact): boolean =>
    canBeCorrected.length > 0 && fresh.some((one) => one.id === id);
  const called = (name: string): string => corrections.get(`person:${name}`)?.name ?? name;
  const box = (fact: ReadFact): JSX.Element => (
    <CorrectBox
      fact={fact}
      name={`${plain(fact.kind)} ${listed(fact.parties)}`}
      correction={corrections.get(fact.id)}
      onCorrect={(change) => onCorrect(fact, change)}
    />
  );
  return (
    <li>
      <p>{sentence.text}</p>
      {told.length > 0 && (
        <ul class="bare">
          {told.map((fact) => (
            <li key={fact.id}>
              <label
                class={wrong.has(fact.id) ? "wrong" : undefined}
                title={`${fact.rule}, confidence ${fact.confidence}`}
              >
                <input type="checkbox" checked={!wrong.has(fact.id)} onChange={() => onToggle(fact.id)} />
                <strong>{plain(fact.kind)}</strong> {tell({ ...fact, ...corrections.get(fact.id) }, called)}
              </label>
              {corrections.has(fact.id) && <em class="corrected">corrected</em>}
              {isFresh(fact) && !wrong.has(fact.id) && box(fact)}
            </li>
          ))}
        </ul>
      )}
      {named.length > 0 && (
        <p class="aside">Names {named.map((fact) => nameWords(fact, corrections.get(fact.id), called)).join("; ")}</p>
      )}
      {named.some(isFresh) && (
        <ul class="bare">
          {named.filter(isFresh).map((fact) => (
            <li key={fact.id} class="aside">
              {fact.parties.join()}
              {box(fact)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const onceEach = (facts: readonly ReadFact[]): readonly ReadFact[] => [
  ...new Map(facts.map((fact) => [fact.id, fact])).values(),
];

/** "Sergei Lavrov (Russia)" */
function nameWords(fact: ReadFact, correction: Correction | undefined, called: (name: string) => string): string {
  const { parties, detail, kind } = fact;
  const { country } = correction ?? {};
  const of = country === undefined ? (detail ?? plain(kind)) : country ? countryName(country) : "no country";
  return `${parties.map(called).join()} (${of}${correction ? ", corrected" : ""})`;
}

/** @param called what a person is called by now */
function tell(fact: ReadFact, called: (name: string) => string): string {
  const { kind, detail, status, date, place } = fact;
  const [parties, recipients] = [fact.parties.map(called), fact.recipients.map(called)];
  const who = `${listed(parties) || "somebody"}${recipients.length > 0 ? ` → ${listed(recipients)}` : ""}`;
  const words = kind === "STATEMENT" ? `“${(detail ?? "").replace(/,$/, "")}”` : detail?.replace("-", " ");
  const rest = [words, status && STATUS_WORDS[status], date ? longDate(date) : null, place];
  return [who, ...rest].filter(Boolean).join(", ");
}
