import type { JSX } from "preact";
import { answered, useAnswer, type Answer } from "../api/use-answer.js";
import { loadPaths, pictureOfPaths, type PathAnswer } from "../data/path.js";
import { loadDossier, type Dossier } from "../data/pair.js";
import { pictureOfMeetings } from "../data/picture-of-meetings.js";
import { loadPlaces } from "../data/places.js";
import { rangeKey, rangeOf } from "../data/range.js";
import type { PlaceCount } from "../map/place-counts.js";
import { Answered } from "../parts/answered.js";
import { Board } from "../parts/board.js";
import { Heading } from "../parts/heading.js";
import { Paths } from "../parts/paths.js";
import { PartyLink } from "../parts/party-link.js";
import { UnknownId } from "../parts/unknown-id.js";
import type { View } from "../state/view.js";
import { count, listed, longDate } from "../words.js";

/** The dossier of two: their meetings, what they said to or about each other, and how they are connected. */
export function PairPage({ view, a, b }: { view: View; a: string; b: string }): JSX.Element {
  const range = rangeOf(view);
  const dossier = useAnswer(`dossier ${a}~${b} ${rangeKey(range)}`, (signal) => loadDossier(a, b, range, signal));
  const places = useAnswer(`places ${a}~${b} ${rangeKey(range)}`, (signal) => loadPlaces(a, b, range, signal));
  const paths = useAnswer(`path ${a}~${b} ${rangeKey(range)}`, (signal) => loadPaths(a, b, range, signal));
  if (dossier.data === null || dossier.error?.code === "UNKNOWN_ID") return <UnknownId id={`${a} and ${b}`} />;
  return (
    <Answered answer={dossier} what="all about these two">
      {(data) => data && <DossierView view={view} dossier={data} places={places} paths={paths} />}
    </Answered>
  );
}

interface ViewProps {
  readonly view: View;
  readonly dossier: Dossier;
  readonly places: Answer<readonly PlaceCount[]>;
  readonly paths: Answer<PathAnswer>;
}

function DossierView({ view, dossier, places, paths }: ViewProps): JSX.Element {
  const { parties, meetings, statements, firstContact, lastContact, silence } = dossier;
  const title = listed(parties.map(({ name }) => name));
  const met = pictureOfMeetings(meetings.nodes);
  const picture = met.ties.length === 0 && paths.data ? pictureOfPaths(paths.data) : met;
  const held = meetings.nodes.filter(({ status }) => status === "HELD").length;
  return (
    <>
      <Heading title={title}>
        {parties.map((party, index) => (
          <span key={party.id}>
            {index > 0 && " and "}
            <PartyLink party={party} isBare />
          </span>
        ))}
      </Heading>
      <p>
        {meetings.totalCount === 0
          ? `No meeting of these two is known${view.from || view.to ? " in these dates" : ""}.`
          : `${count(meetings.totalCount, "meeting")} known, ${held} of the latest ${meetings.nodes.length} held; ${count(statements.totalCount, "statement")}.`}
      </p>
      <p class="aside">
        {firstContact &&
          lastContact &&
          `First known contact ${longDate(firstContact)}, last ${longDate(lastContact)}. `}
        {silence &&
          `Longest time without a meeting: ${count(silence.days, "day")}, from ${longDate(silence.from)} to ${longDate(silence.to)}.`}
      </p>
      <Board
        title={title}
        view={view}
        network={answered({ picture })}
        meetings={answered(meetings)}
        statements={answered(statements)}
        places={places}
      >
        <Paths answer={paths} />
      </Board>
    </>
  );
}
