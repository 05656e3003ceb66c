import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Meeting, Page, Statement } from "../api/shapes.js";
import { rangeOf } from "../data/range.js";
import type { Picture } from "../data/picture.js";
import { ExportMenu } from "../export/export-menu.js";
import type { GraphHandle } from "../graph/graph-handle.js";
import { placeCounts, type PlaceCount } from "../map/place-counts.js";
import { Timeline } from "../timeline/timeline.js";
import type { View } from "../state/view.js";
import { count } from "../words.js";
import { lazily } from "./lazily.js";
import { MeetingsTable } from "./meetings-table.js";
import { Network } from "./network.js";
import { StatementsList } from "./statements-list.js";

const WorldMap = lazily<{ places: readonly PlaceCount[] }>("the map", () =>
  import("../map/world-map.js").then((part) => part.WorldMap),
);

interface Props {
  readonly title: string;
  readonly view: View;
  readonly picture: Picture;
  readonly meetings: Page<Meeting>;
  /** Null where none are asked for. */
  readonly statements: Page<Statement> | null;
  /** Null: those of the meetings given. */
  readonly places?: readonly PlaceCount[] | null;
  readonly canGrow?: boolean;
  /** Whether people are shown although countries were asked for. */
  readonly lacksCountries?: boolean;
  /** Left out of the column of those who met. */
  readonly without?: readonly string[];
  readonly children?: ComponentChildren;
}

/** The same for every page: graph and list, timeline, map, meetings, statements, and what can be taken along. */
export function Board(props: Props): JSX.Element {
  const {
    title,
    view,
    picture,
    meetings,
    statements,
    canGrow = false,
    lacksCountries = false,
    without = [],
    children,
  } = props;
  const handle = useRef<GraphHandle | null>(null);
  const range = rangeOf(view);
  const places = props.places ?? placeCounts(meetings.nodes);
  return (
    <div class="board" id="board">
      <ExportMenu
        title={title}
        picture={picture}
        meetings={meetings.nodes}
        statements={statements?.nodes ?? []}
        handle={handle}
      />
      <section aria-labelledby="h-network">
        <h2 id="h-network">Who met whom</h2>
        <Network
          picture={picture}
          view={view}
          range={range}
          handle={handle}
          canGrow={canGrow}
          lacksCountries={lacksCountries}
        />
      </section>
      {children}
      <section aria-labelledby="h-when">
        <h2 id="h-when">When</h2>
        <Timeline
          meetings={meetings}
          statements={statements?.nodes ?? []}
          range={range}
          of={view.page === "party" || view.page === "pair" ? view.id : null}
          other={view.other}
        />
      </section>
      <div class="columns">
        <section aria-labelledby="h-where">
          <h2 id="h-where">Where</h2>
          {places.length > 0 ? (
            <WorldMap places={places} />
          ) : (
            <p class="empty">No text here says where a meeting was.</p>
          )}
        </section>
        {statements && (
          <section aria-labelledby="h-said">
            <h2 id="h-said">
              What was said <span class="aside">{statements.totalCount.toLocaleString("en")}</span>
            </h2>
            <StatementsList statements={statements} isRanged={view.from !== null || view.to !== null} />
          </section>
        )}
      </div>
      <section aria-labelledby="h-meetings">
        <h2 id="h-meetings">
          Meetings <span class="aside">{meetings.totalCount.toLocaleString("en")}</span>
        </h2>
        {meetings.nodes.length > 0 ? (
          <MeetingsTable
            meetings={meetings.nodes}
            without={without}
            caption={`${count(meetings.nodes.length, "meeting")}`}
          />
        ) : (
          <p class="empty">
            No meeting is known{view.from || view.to ? " in these dates. Clear the date range above to see all" : ""}.
          </p>
        )}
      </section>
    </div>
  );
}
