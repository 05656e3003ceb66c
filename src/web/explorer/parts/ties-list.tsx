import type { JSX } from "preact";
import type { Party } from "../api/shapes.js";
import type { Tie } from "../data/neighbourhood.js";
import { isSamePair, type Picture } from "../data/picture.js";
import { change } from "../state/navigation.js";
import type { View } from "../state/view.js";
import { count, longDate } from "../words.js";
import { Link } from "./link.js";
import { PartyLink } from "./party-link.js";
import { useInPieces } from "./use-in-pieces.js";

interface Props {
  readonly picture: Picture;
  readonly view: View;
  onMore(id: string): void;
  /** Null where the graph cannot grow. */
  onToggle: ((id: string) => void) | null;
}

/** As many as the server brings at once. */
const MOST = 100;

/** What the graph shows, as a table: for the keyboard, for screen readers, for paper. */
export function TiesList({ picture, view, onMore, onToggle }: Props): JSX.Element {
  const byId = new Map(picture.parties.map((party) => [party.id, party]));
  const rows = [...picture.ties].sort((one, two) => rank(one, picture) - rank(two, picture) || two.count - one.count);
  const shown = useInPieces(rows);
  return (
    <div class="ties scroll" tabIndex={0} role="region" aria-label="Who met whom, as a list">
      <table>
        <caption class="hidden">Who met whom: the same as the graph.</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col" class="number">
              Meetings
            </th>
            <th scope="col" class="screen-only">
              <span class="hidden">Look closer</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((tie) => (
            <TieRow key={`${tie.a}~${tie.b}`} tie={tie} picture={picture} byId={byId} view={view} onToggle={onToggle} />
          ))}
        </tbody>
      </table>
      {[...picture.more].map(([id, number]) =>
        number > 0 ? (
          <p key={id} class="screen-only">
            {id === picture.center && (view.size ?? 0) < MOST ? (
              <button onClick={() => onMore(id)}>
                {count(number, "more counterpart")} of {byId.get(id)?.name}
              </button>
            ) : (
              <span class="aside">
                {count(number, "more counterpart")} of {byId.get(id)?.name}: narrow the dates, or open that page.
              </span>
            )}
          </p>
        ) : null,
      )}
    </div>
  );
}

const rank = ({ a, b }: Tie, { center }: Picture): number => Number(a !== center && b !== center);

interface RowProps extends Pick<Props, "picture" | "view" | "onToggle"> {
  readonly tie: Tie;
  readonly byId: ReadonlyMap<string, Party>;
}

function TieRow({ tie, picture, byId, view, onToggle }: RowProps): JSX.Element {
  const ends = [tie.a, tie.b].flatMap((id) => byId.get(id) ?? []);
  const shown = onToggle ? ends.filter(({ id }) => id !== picture.center) : ends;
  const [one] = shown;
  const isOpen = one !== undefined && view.open.includes(one.id);
  const names = ends.map(({ name }) => name).join(" and ");
  const isChosen = isSamePair(view.edge, tie.a, tie.b);
  return (
    <tr class={isChosen ? "chosen-row" : undefined}>
      <td>
        {shown.map((party, index) => (
          <span key={party.id}>
            {index > 0 && " and "}
            <PartyLink party={party} />
          </span>
        ))}
        <span class="aside places">{[spanText(tie), ...tie.places].join(", ")}</span>
      </td>
      <td class="number">{tie.count}</td>
      <td class="actions screen-only">
        <button
          aria-pressed={isChosen}
          aria-label={`Evidence: ${names}`}
          onClick={() => change({ edge: [tie.a, tie.b] })}
        >
          Evidence
        </button>
        {onToggle && one && shown.length === 1 && (
          <button
            aria-expanded={isOpen}
            aria-label={`${isOpen ? "Collapse" : "Expand"} ${one.name}`}
            onClick={() => onToggle(one.id)}
          >
            {isOpen ? "Collapse" : "Expand"}
          </button>
        )}
        <Link to={{ id: tie.a, other: tie.b }}>
          Dossier<span class="hidden">: {names}</span>
        </Link>
      </td>
    </tr>
  );
}

function spanText({ first, last }: Tie): string {
  if (first === null) return last === null ? "undated" : `last ${longDate(last)}`;
  return first === last || last === null ? longDate(first) : `${longDate(first)} to ${longDate(last)}`;
}
