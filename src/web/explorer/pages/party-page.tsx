import type { JSX } from "preact";
import { rangeKey, rangeOf, type Range } from "../data/range.js";
import { useAnswer } from "../api/use-answer.js";
import { isCountry, loadMeetings } from "../data/meetings.js";
import { loadNeighbourhood, type Level, type Neighbourhood } from "../data/neighbourhood.js";
import { loadParty } from "../data/party.js";
import { pictureOf, type NetworkShown, type Picture } from "../data/picture.js";
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
  const range = rangeOf(view);
  const key = `${id} ${rangeKey(range)}`;
  const shown = `${view.open.join()} ${view.size ?? ""} ${view.countries}`;
  const party = useAnswer(`party ${id} ${view.asOf ?? ""}`, (signal) => loadParty(id, view.asOf, signal));
  const network = useAnswer(`network ${key} ${shown}`, (signal) => loadNetwork(id, view, range, signal));
  const meetings = useAnswer(`meetings ${key}`, (signal) => loadMeetings(id, range, signal));
  const statements = useAnswer(`statements ${key}`, (signal) => loadStatements(id, range, signal));
  const places = useAnswer(`places ${key}`, (signal) => loadPlaces(id, null, range, signal));
  if (party.error?.code === "UNKNOWN_ID" || party.data === null) return <UnknownId id={id} />;
  return (
    <>
      <Answered answer={party} what="the page">
        {(details) => details && <PartyHead party={details} />}
      </Answered>
      <Board
        title={party.data?.name ?? id}
        view={view}
        network={network}
        meetings={meetings}
        statements={statements}
        places={places}
        canGrow
        without={isCountry(id) ? [] : [id]}
      />
    </>
  );
}

/** Where no text says for which country those sat there whom it met, they are shown themselves. */
async function loadNetwork(
  id: string,
  { open, size, countries }: View,
  range: Range,
  signal: AbortSignal,
): Promise<NetworkShown> {
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
  if (!countries || asked.ties.length > 0) return { picture: asked };
  const people = await load("PARTICIPANTS");
  return { picture: people, lacksCountries: people.ties.length > 0 };
}
