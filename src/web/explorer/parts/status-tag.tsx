import type { JSX } from "preact";
import type { Status } from "../api/shapes.js";
import { StatusMark } from "../timeline/status-mark.js";
import { STATUS_WORDS } from "../words.js";

export const StatusTag = ({ status }: { status: Status }): JSX.Element => (
  <span class="status">
    <svg width="12" height="12" viewBox="0 0 14 14" aria-hidden="true">
      <StatusMark status={status} x={7} y={7} />
    </svg>
    {STATUS_WORDS[status]}{" "}
  </span>
);
