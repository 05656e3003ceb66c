import type { JSX } from "preact";
import type { PartyDetails } from "../data/party.js";
import { count, plain } from "../words.js";
import { CompareBox } from "./compare-box.js";
import { Heading } from "./heading.js";
import { PartyLink } from "./party-link.js";
import { SourceLine } from "./source-line.js";
import { TypeIcon } from "./type-icon.js";

const FEW = 12;

/** Who this is, by what texts say: offices in their words, other names, where it is mentioned. */
export function PartyHead({ party }: { party: PartyDetails }): JSX.Element {
  const { name, __typename, country, aliases = [], offices = [], kind, people, mentionedIn } = party;
  const others = aliases.filter((alias) => alias !== name);
  return (
    <div class="party-head">
      <Heading title={name}>
        <TypeIcon type={__typename} /> {name}
      </Heading>
      <p>
        {[__typename === "Person" ? null : plain(kind ?? __typename), country?.name].filter(Boolean).join(", ")}
        {offices.map(({ wording, tenure, office }, index) => (
          <span key={index}>
            {(index > 0 || country) && " · "}
            {wording ?? office.kind}
            {tenure && tenure !== "CURRENT" && ` (${plain(tenure)})`}
          </span>
        ))}
      </p>
      <CompareBox id={party.id} />
      {others.length > 0 && <p class="aside">Also written {others.slice(0, FEW).join("; ")}.</p>}
      {people && people.totalCount > 0 && (
        <details>
          <summary>{count(people.totalCount, "person speaks for it", "people speak for it")}</summary>
          <ul class="inline">
            {people.nodes.map((person) => (
              <li key={person.id}>
                <PartyLink party={person} isBare />
              </li>
            ))}
          </ul>
        </details>
      )}
      {mentionedIn.totalCount > 0 && (
        <details>
          <summary>Named in {count(mentionedIn.totalCount, "sentence")}</summary>
          <ul class="bare">
            {mentionedIn.nodes.map((sentence) => (
              <li key={sentence.id}>
                <blockquote>{sentence.text}</blockquote>
                <SourceLine article={sentence.article} mark={[sentence.start, sentence.end]} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
