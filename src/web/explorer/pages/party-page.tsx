import type { JSX } from "preact";
import { rangeKey, rangeOf, type Range } from "../data/range.js";
import { useAnswer } from "../api/use-answer.js";
import { loadMeetings } from "../data/meetings.js";
import { loadNeighbourhood, type Level, type Neighbourhood } from "../data/neighbourhood.js";
import { loadParty, type PartyDetails } from "../data/party.js";
import { pictureOf, type Picture } from "../data/picture.js";
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
  const party = useAnswer(`party ${id} ${view.asOf ?? ""}`, (signal) => loadParty(id, view.asOf, signal));
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

async function loadBoard(id: string, view: View, range: Range, signal: AbortSignal) {
  const [network, meetings, statements, places] = await Promise.all([
    loadNetwork(id, view, range, signal),
    loadMeetings(id, range, signal),
    loadStatements(id, range, signal),
    loadPlaces(id, null, range, signal),
  ]);
  return { ...network, meetings, statements, places };
}

/** Where no text says for which country those sat there whom it met, they are shown themselves. */
async function loadNetwork(id: string, { open, size, countries }: View, range: Range, signal: AbortSignal) {
  const load = async (level: Level): Promise<Picture> => {
    const wanted = [id, ...open.filter((one) => one !== id)];
    const sizeOf = (one: string): number => (one === id ? (size ?? FIRST_SIZE) : EXPANDED_SIZE);
    const found = await Promise.all(wanted.map((one) => loadNeighbourhood(one, level, range, sizeOf(one), signal)));
    return pictureOf(
      id,
      found.filter((one): one is Neighbourhood => one !== null),
    );
  };
  const asked = await load(countries ? "COUNTRIES" : "PARTICIPANTS");
  if (!countries || asked.ties.length > 0) return { picture: asked, lacksCountries: false };
  const people = await load("PARTICIPANTS");
  return { picture: people, lacksCountries: people.ties.length > 0 };
}

function usePartyBoard(view: View, id: string) {
  const range = rangeOf(view);
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
