import type { JSX } from "preact";
import type { Answer } from "../api/use-answer.js";
import type { Hop, PathAnswer } from "../data/path.js";
import { count } from "../words.js";
import { Answered } from "./answered.js";
import { Excerpt } from "./excerpt.js";
import { MeetingHead } from "./meeting-head.js";
import { PartyLink } from "./party-link.js";

/** How two know each other: the shortest chains of those who met, with what says so for every hop. */
export const Paths = ({ answer }: { answer: Answer<PathAnswer> }): JSX.Element => (
  <section aria-labelledby="h-path">
    <h2 id="h-path">How they are connected</h2>
    <Answered answer={answer} what="the chains between them">
      {(found) => <Found found={found} />}
    </Answered>
  </section>
);

function Found({ found: { hops, paths, reason } }: { found: PathAnswer }): JSX.Element {
  if (hops === null || paths.length === 0) {
    return (
      <p class="empty">
        No chain of held meetings leads from one to the other. {reason} A wider date range may have one.
      </p>
    );
  }
  return (
    <>
      <p class="aside">
        {hops === 1 ? "They met themselves." : `${count(hops, "meeting")} away from each other.`} {reason}
      </p>
      {paths.map(({ parties, hops: steps }) => (
        <details key={parties.map(({ id }) => id).join()} open={paths.length === 1 || hops > 1}>
          <summary>{parties.map(({ name }) => name).join(" → ")}</summary>
          <ol class="path">
            {steps.map((hop) => (
              <HopItem key={`${hop.from.id} ${hop.to.id}`} hop={hop} />
            ))}
          </ol>
        </details>
      ))}
    </>
  );
}

const HopItem = ({ hop: { from, to, count: meetings, meeting } }: { hop: Hop }): JSX.Element => (
  <li>
    <p>
      <PartyLink party={from} /> met <PartyLink party={to} />
      {meetings > 1 && <span class="aside"> {count(meetings, "time")}, at last:</span>}
    </p>
    <MeetingHead meeting={meeting} />
    {meeting.evidence.map((one) => (
      <Excerpt key={one.id} evidence={one} />
    ))}
  </li>
);
