import type { JSX } from "preact";
import { useAnswer } from "../api/use-answer.js";
import type { Meeting, Page, Statement } from "../api/shapes.js";
import { loadOverTime } from "../data/over-time.js";
import { rangeKey, type Range } from "../data/range.js";
import { useWidth } from "../parts/use-width.js";
import { count } from "../words.js";
import { Legend } from "./legend.js";
import { spanOf } from "./lay-out.js";
import { TimelineDrawing } from "./timeline-drawing.js";
import { extentOf, isoExtent } from "./when.js";

interface Props {
  readonly meetings: Page<Meeting>;
  readonly statements: readonly Statement[];
  readonly range: Range;
  /** Whose meetings these are: all of them are counted where not all are drawn. */
  readonly of: string | null;
  readonly other: string | null;
}

/** When meetings were, or are to be, and when something was said. The tables below say the same. */
export function Timeline({ meetings, statements, range, of, other }: Props): JSX.Element {
  const [box, width] = useWidth();
  const isCut = meetings.totalCount > meetings.nodes.length && of !== null;
  const overTime = useAnswer(isCut ? `over time ${of} ${other ?? ""} ${rangeKey(range)}` : null, (signal) =>
    loadOverTime(of ?? "", other, range, signal),
  ).data;
  const dated = meetings.nodes.filter(({ date }) => extentOf(date));
  const said = statements.flatMap(({ date }) => {
    const extent = extentOf(date);
    return extent ? [(extent[0] + extent[1]) / 2] : [];
  });
  const extents = [...dated, ...statements].flatMap(({ date }) => {
    const extent = extentOf(date);
    return extent ? [extent] : [];
  });
  const counted = (overTime?.counts ?? []).map(({ time }) => isoExtent(time.slice(0, overTime?.by === "YEAR" ? 4 : 7)));
  const undated = meetings.nodes.length - dated.length;
  return (
    <div ref={box} class="timeline">
      {extents.length === 0 ? (
        <p class="empty">Nothing here has a date. The lists below have what is undated.</p>
      ) : (
        width > 0 && (
          <TimelineDrawing
            meetings={dated}
            said={said}
            span={spanOf(range, [...extents, ...counted])}
            width={width}
            overTime={overTime ?? null}
          />
        )
      )}
      <Legend
        statuses={new Set(dated.map(({ status }) => status))}
        hasImprecise={dated.some(({ date }) => date?.precision !== "DAY")}
      />
      <p class="aside">
        {undated > 0 && `${count(undated, "meeting")} without a date: not drawn, but listed. `}
        {meetings.totalCount > meetings.nodes.length &&
          `The latest ${meetings.nodes.length} of ${meetings.totalCount.toLocaleString("en")} are marked as far as there is room${of === null ? "" : ", and bars count all that were held"}: narrow the dates to see others. `}
        {extents.length > 0 && <span class="screen-only">Drag over the line to choose dates.</span>}
      </p>
    </div>
  );
}
