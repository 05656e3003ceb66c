import type { JSX } from "preact";
import type { Range } from "../data/range.js";
import { rangeKey } from "../data/range.js";
import { useAnswer } from "../api/use-answer.js";
import { loadMeetings } from "../data/meetings.js";
import { loadNeighbourhood, type Neighbourhood } from "../data/neighbourhood.js";
import { loadParty, type PartyDetails } from "../data/party.js";
import { pictureOf } from "../data/picture.js";
import { loadPlaces } from "../data/places.js";
import { loadStatements } from "../data/statements.js";
import { Answered } from "../parts/answered.js";
import { Board } from "../parts/board.js";
import { PartyHead } from "../parts/party-head.js";
import { UnknownId } from "../parts/unknown-id.js";
import type { View } from "../state/view.js";

const FIRST_SIZE = 25;
const EXPANDED_SIZE = 12;

/** A person, a country or an organization. */
export function PartyPage({ view, id }: { view: View; id: string }): JSX.Element {
  const party = useAnswer(`party ${id}`, (signal) => loadParty(id, signal));
  const board = usePartyBoard(view, id);
  if (party.error?.code === "UNKNOWN_ID" || party.data === null) return <UnknownId id={id} />;
  return (
    <>
      <Answered answer={party} what="the page">
        {(details) => details && <PartyHead party={details} />}
      </Answered>
      <Answered answer={board} what="the meetings">
        {(data) => data && <PartyBoard view={view} party={party.data} id={id} data={data} />}
      </Answered>
    </>
  );
}

type BoardData = Awaited<ReturnType<typeof loadBoard>>;

async function loadBoard(id: string, { open, size, countries }: View, range: Range, signal: AbortSignal) {
  const wanted = [id, ...open.filter((one) => one !== id)];
  const level = countries ? "COUNTRIES" : "PARTICIPANTS";
  const sizeOf = (one: string): number => (one === id ? (size ?? FIRST_SIZE) : EXPANDED_SIZE);
  const [neighbourhoods, meetings, statements, places] = await Promise.all([
    Promise.all(wanted.map((one) => loadNeighbourhood(one, level, range, sizeOf(one), signal))),
    loadMeetings(id, range, signal),
    loadStatements(id, range, signal),
    loadPlaces(id, null, range, signal),
  ]);
  const found = neighbourhoods.filter((one): one is Neighbourhood => one !== null);
  return { picture: pictureOf(id, found), meetings, statements, places };
}

function usePartyBoard(view: View, id: string) {
  const range = { from: view.from, to: view.to };
  const key = `board ${id} ${view.open.join()} ${view.size ?? ""} ${view.countries} ${rangeKey(range)}`;
  return useAnswer(key, (signal) => loadBoard(id, view, range, signal));
}

interface BoardProps {
  readonly view: View;
  readonly id: string;
  readonly party: PartyDetails | null | undefined;
  readonly data: BoardData;
}

const PartyBoard = ({ view, id, party, data }: BoardProps): JSX.Element => (
  <Board title={party?.name ?? id} view={view} {...data} canGrow without={id.includes(":") ? [id] : []} />
);
