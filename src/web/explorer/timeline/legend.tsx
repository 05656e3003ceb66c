import type { JSX } from "preact";
import type { Status } from "../api/shapes.js";
import { STATUS_WORDS } from "../words.js";
import { StatusMark } from "./status-mark.js";

interface Props {
  readonly statuses: ReadonlySet<Status>;
  readonly hasImprecise: boolean;
}

/** What the shapes mean; only those that are there. */
export function Legend({ statuses, hasImprecise }: Props): JSX.Element {
  const shown = (Object.keys(STATUS_WORDS) as Status[]).filter((status) => statuses.has(status));
  return (
    <ul class="legend">
      {shown.map((status) => (
        <li key={status}>
          <svg width="14" height="14" aria-hidden="true">
            <StatusMark status={status} x={7} y={7} />
          </svg>
          {STATUS_WORDS[status]}
        </li>
      ))}
      {hasImprecise && (
        <li>
          <svg width="26" height="14" aria-hidden="true">
            <rect class="imprecise" x={1} y={3} width={24} height={8} rx={4} />
          </svg>
          known to the month, year or range only
        </li>
      )}
    </ul>
  );
}
