import type { JSX } from "preact";
import type { Meeting } from "../api/shapes.js";
import { plain, whenText, whereText } from "../words.js";
import { Link } from "./link.js";
import { PartyLink } from "./party-link.js";
import { StatusTag } from "./status-tag.js";
import { useInPieces } from "./use-in-pieces.js";

interface Props {
  readonly meetings: readonly Meeting[];
  /** Left out of the column of those who met. */
  readonly without?: readonly string[];
  readonly caption: string;
}

export function MeetingsTable({ meetings, without = [], caption }: Props): JSX.Element {
  const shown = useInPieces(meetings);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Status</th>
            <th scope="col">{without.length > 0 ? "With" : "Who"}</th>
            <th scope="col">Where</th>
            <th scope="col">Kind</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((meeting) => (
            <tr key={meeting.id}>
              <td>
                <Link to={{ id: meeting.id }}>{whenText(meeting.date)}</Link>
              </td>
              <td>
                <StatusTag status={meeting.status} />
              </td>
              <td>
                <ul class="inline">
                  {meeting.participants
                    .filter(({ party }) => !without.includes(party.id))
                    .map(({ party }) => (
                      <li key={party.id}>
                        <PartyLink party={party} isBare />
                      </li>
                    ))}
                </ul>
              </td>
              <td>
                <Where meeting={meeting} />
              </td>
              <td>{plain(meeting.kind)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Where({ meeting }: { meeting: Meeting }): JSX.Element {
  const text = whereText(meeting);
  const id = (meeting.location?.place ?? meeting.location?.country)?.id;
  if (text === null || id === undefined) return <span class="aside">not said</span>;
  return <Link to={{ id }}>{text}</Link>;
}
