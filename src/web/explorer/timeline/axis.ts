export interface Tick {
  readonly time: number;
  readonly label: string;
}

/** In months; days come below them. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const MONTH = 30.4 * 86_400_000;
const LABEL_WIDTH = 62; // px

/** Round dates within a span, as many as have room for their names. */
export function ticksOf([start, end]: readonly [number, number], width: number): readonly Tick[] {
  const most = Math.max(2, Math.floor(width / LABEL_WIDTH));
  const months = (end - start) / MONTH;
  if (months < 2) return dayTicks(start, end, most);
  const step = STEPS.find((one) => months / one <= most) ?? 2400;
  const first = new Date(start);
  const ticks: Tick[] = [];
  let index = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
  for (; ; index += step) {
    const time = Date.UTC(Math.floor(index / 12), index % 12);
    if (time > end) return ticks;
    const year = String(Math.floor(index / 12));
    if (time >= start)
      ticks.push({ time, label: index % 12 === 0 ? year : `${MONTHS[index % 12] ?? ""} ${year.slice(2)}` });
  }
}

function dayTicks(start: number, end: number, most: number): readonly Tick[] {
  const day = 86_400_000;
  const step = [1, 2, 7, 14].find((one) => (end - start) / day / one <= most) ?? 14;
  const ticks: Tick[] = [];
  for (let time = Math.ceil(start / day) * day; time <= end; time += step * day) {
    const date = new Date(time);
    ticks.push({ time, label: `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ""}` });
  }
  return ticks;
}
