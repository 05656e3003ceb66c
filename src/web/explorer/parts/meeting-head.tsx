import type { JSX } from "preact";
import type { Meeting } from "../api/shapes.js";
import { plain, whenText, whereText } from "../words.js";
import { Link } from "./link.js";
import { StatusTag } from "./status-tag.js";

/** One line: when, what kind, where, whether it was held. */
export const MeetingHead = ({ meeting }: { meeting: Meeting }): JSX.Element => (
  <p class="meeting-head">
    <StatusTag status={meeting.status} />
    <Link to={{ id: meeting.id }}>{whenText(meeting.date)}</Link>, {plain(meeting.kind)}
    {whereText(meeting) && `, ${whereText(meeting) ?? ""}`}
    {meeting.location?.inferred && <span class="aside"> (place taken from around the sentence)</span>}
  </p>
);
