import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Meeting, Page, Statement } from "../api/shapes.js";
import type { Answer } from "../api/use-answer.js";
import { rangeOf } from "../data/range.js";
import { EMPTY_PICTURE, type NetworkShown } from "../data/picture.js";
import { ExportMenu } from "../export/export-menu.js";
import type { GraphHandle } from "../graph/graph-handle.js";
import { placeCounts, type PlaceCount } from "../map/place-counts.js";
import { Timeline } from "../timeline/timeline.js";
import type { View } from "../state/view.js";
import { count } from "../words.js";
import { Answered } from "./answered.js";
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
  readonly network: Answer<NetworkShown>;
  readonly meetings: Answer<Page<Meeting>>;
  /** Null where none are asked for. */
  readonly statements: Answer<Page<Statement>> | null;
  /** Absent: those of the meetings. */
  readonly places?: Answer<readonly PlaceCount[]>;
  readonly canGrow?: boolean;
  /** Left out of the column of those who met. */
  readonly without?: readonly string[];
  readonly children?: ComponentChildren;
}

/** The same for every page: graph and list, timeline, map, meetings, statements, and what can be taken along. Each part is
 *  drawn as soon as it is there. */
export function Board(props: Props): JSX.Element {
  const { title, view, network, meetings, statements, places, canGrow = false, without = [], children } = props;
  const handle = useRef<GraphHandle | null>(null);
  const range = rangeOf(view);
  const isRanged = view.from !== null || view.to !== null;
  const said = statements?.data?.nodes ?? [];
  return (
    <div class="board" id="board">
      <ExportMenu
        title={title}
        picture={network.data?.picture ?? EMPTY_PICTURE}
        meetings={meetings.data?.nodes ?? []}
        statements={said}
        handle={handle}
      />
      <section aria-labelledby="h-network">
        <h2 id="h-network">Who met whom</h2>
        <Answered answer={network} what="who met whom">
          {({ picture, lacksCountries = false }) => (
            <Network
              picture={picture}
              view={view}
              range={range}
              handle={handle}
              canGrow={canGrow}
              hasOthers={(meetings.data?.totalCount ?? 0) > 0}
              lacksCountries={lacksCountries}
            />
          )}
        </Answered>
      </section>
      {children}
      <section aria-labelledby="h-when">
        <h2 id="h-when">When</h2>
        <Answered answer={meetings} what="the meetings">
          {(page) => (
            <Timeline
              meetings={page}
              statements={said}
              range={range}
              of={view.page === "party" || view.page === "pair" ? view.id : null}
              other={view.other}
            />
          )}
        </Answered>
      </section>
      <div class={statements ? "columns" : undefined}>
        <section aria-labelledby="h-where">
          <h2 id="h-where">Where</h2>
          {places ? (
            <Answered answer={places} what="the places">
              {(counts) => <Where places={counts} />}
            </Answered>
          ) : (
            <Answered answer={meetings} what="the places">
              {({ nodes }) => <Where places={placeCounts(nodes)} />}
            </Answered>
          )}
        </section>
        {statements && (
          <section aria-labelledby="h-said">
            <h2 id="h-said">
              What was said <Total page={statements.data} />
            </h2>
            <Answered answer={statements} what="what was said">
              {(page) => <StatementsList statements={page} isRanged={isRanged} />}
            </Answered>
          </section>
        )}
      </div>
      <section aria-labelledby="h-meetings">
        <h2 id="h-meetings">
          Meetings <Total page={meetings.data} />
        </h2>
        <Answered answer={meetings} what="the meetings">
          {({ nodes }) =>
            nodes.length > 0 ? (
              <MeetingsTable meetings={nodes} without={without} caption={count(nodes.length, "meeting")} />
            ) : (
              <p class="empty">
                No meeting is known{isRanged ? " in these dates. Clear the date range above to see all" : ""}.
              </p>
            )
          }
        </Answered>
      </section>
    </div>
  );
}

const Total = ({ page }: { page: Page<unknown> | undefined }): JSX.Element => (
  <span class="aside">{page?.totalCount.toLocaleString("en")}</span>
);

const Where = ({ places }: { places: readonly PlaceCount[] }): JSX.Element =>
  places.length > 0 ? <WorldMap places={places} /> : <p class="empty">No text here says where a meeting was.</p>;
