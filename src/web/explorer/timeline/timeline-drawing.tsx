import type { JSX } from "preact";
import type { Meeting } from "../api/shapes.js";
import type { OverTime } from "../data/over-time.js";
import { go } from "../state/navigation.js";
import { count, listed, STATUS_WORDS, whenText } from "../words.js";
import { ticksOf } from "./axis.js";
import { CountBars } from "./count-bars.js";
import { layOut, type Bar } from "./lay-out.js";
import { StatusMark } from "./status-mark.js";
import { useBrush } from "./use-brush.js";

interface Props {
  readonly meetings: readonly Meeting[];
  /** When something was said: the middle of what is known. */
  readonly said: readonly number[];
  readonly span: readonly [number, number];
  readonly width: number;
  /** Null where every meeting has its mark. */
  readonly overTime: OverTime | null;
}

const ROW = 13; // px
/** Where bars count all meetings, the marks need not be all. */
const MOST_ROWS = 14;
const SAID = 14; // px, the band of statements below the line

export function TimelineDrawing({ meetings, said, span, width, overTime }: Props): JSX.Element {
  const [start, end] = span;
  const xOf = (time: number): number => ((time - start) / (end - start)) * width;
  const bars = layOut(meetings, xOf).filter(({ row }) => !overTime || row < MOST_ROWS);
  const rows = 1 + Math.max(overTime ? 4 : 1, ...bars.map(({ row }) => row));
  const line = rows * ROW + 8;
  const height = line + SAID + 20;
  const brush = useBrush((x) => start + (x / width) * (end - start));
  return (
    <svg
      class="timeline-drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={`Timeline of ${count(meetings.length, "meeting")}; the table of meetings says the same.`}
      {...brush.handlers}
    >
      {ticksOf(span, width).map(({ time, label }) => (
        <g key={time}>
          <path class="grid" d={`M${xOf(time)} 0V${height - 16}`} />
          <text class="tick" x={xOf(time) + 3} y={height - 4}>
            {label}
          </text>
        </g>
      ))}
      {overTime && <CountBars overTime={overTime} xOf={xOf} line={line} height={line - 4} />}
      <path class="axis" d={`M0 ${line}H${width}`} />
      {said.map((time, index) => (
        <SaidTick key={index} x={xOf(time)} y={line} />
      ))}
      {bars.map((bar) => (
        <MeetingMark key={bar.meeting.id} bar={bar} y={line - 9 - bar.row * ROW} />
      ))}
      {brush.box && (
        <rect class="brush" x={brush.box[0]} y={0} width={brush.box[1] - brush.box[0]} height={height - 16} />
      )}
    </svg>
  );
}

const SaidTick = ({ x, y }: { x: number; y: number }): JSX.Element => <path class="said" d={`M${x} ${y + 3}v9`} />;

function MeetingMark({ bar: { meeting, from, to }, y }: { bar: Bar; y: number }): JSX.Element {
  const who = listed(meeting.participants.map(({ party }) => party.name));
  return (
    <g class="meeting-mark" onClick={() => go({ id: meeting.id })}>
      <title>{`${whenText(meeting.date)}, ${STATUS_WORDS[meeting.status]}: ${who}`}</title>
      {to > from && <rect class="imprecise" x={from} y={y - 4} width={to - from} height={8} rx={4} />}
      <StatusMark status={meeting.status} x={(from + to) / 2} y={y} />
    </g>
  );
}
