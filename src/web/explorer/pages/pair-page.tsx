import type { JSX } from "preact";
import { useAnswer } from "../api/use-answer.js";
import { loadDossier, type Dossier } from "../data/pair.js";
import { pictureOfMeetings } from "../data/picture-of-meetings.js";
import { rangeKey } from "../data/range.js";
import { Answered } from "../parts/answered.js";
import { Board } from "../parts/board.js";
import { Heading } from "../parts/heading.js";
import { PartyLink } from "../parts/party-link.js";
import { UnknownId } from "../parts/unknown-id.js";
import type { View } from "../state/view.js";
import { count, listed } from "../words.js";

/** The dossier of two: their meetings, what they said to or about each other, and how they are connected. */
export function PairPage({ view, a, b }: { view: View; a: string; b: string }): JSX.Element {
  const range = { from: view.from, to: view.to };
  const dossier = useAnswer(`dossier ${a}~${b} ${rangeKey(range)}`, (signal) => loadDossier(a, b, range, signal));
  if (dossier.data === null || dossier.error?.code === "UNKNOWN_ID") return <UnknownId id={`${a} and ${b}`} />;
  return (
    <Answered answer={dossier} what="all about these two">
      {(data) => data && <DossierView view={view} dossier={data} />}
    </Answered>
  );
}

function DossierView({ view, dossier }: { view: View; dossier: Dossier }): JSX.Element {
  const { parties, meetings, statements } = dossier;
  const title = listed(parties.map(({ name }) => name));
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
          ? "No meeting of these two is known in these dates."
          : `${count(meetings.totalCount, "meeting")} known, ${held} of the latest ${meetings.nodes.length} held; ${count(statements.totalCount, "statement")}.`}
      </p>
      <Board
        title={title}
        view={view}
        picture={pictureOfMeetings(meetings.nodes)}
        meetings={meetings}
        statements={statements}
      />
    </>
  );
}
