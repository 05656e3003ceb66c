import type { JSX } from "preact";
import type { OverTime } from "../data/over-time.js";
import { count, longDate } from "../words.js";
import { isoExtent } from "./when.js";

interface Props {
  readonly overTime: OverTime;
  xOf(time: number): number;
  /** y of the axis, and how high the highest bar may be, in px. */
  readonly line: number;
  readonly height: number;
}

/** All meetings, counted, behind the marks of the latest. */
export function CountBars({ overTime: { by, counts }, xOf, line, height }: Props): JSX.Element {
  const most = Math.max(1, ...counts.map((one) => one.count));
  return (
    <>
      {counts.map(({ time, count: number }) => {
        const period = time.slice(0, by === "YEAR" ? 4 : 7);
        const [start, end] = isoExtent(period);
        const tall = (number / most) * height;
        return (
          <rect
            key={time}
            class="bar"
            x={xOf(start)}
            y={line - tall}
            width={Math.max(1, xOf(end) - xOf(start) - 1)}
            height={tall}
          >
            <title>{`${longDate(period)}: ${count(number, "meeting")} held`}</title>
          </rect>
        );
      })}
    </>
  );
}
