import type { JSX } from "preact";
import { answered, useAnswer } from "../api/use-answer.js";
import { loadMeeting, type MeetingDetails } from "../data/meeting.js";
import { pictureOfMeetings } from "../data/picture-of-meetings.js";
import { Answered } from "../parts/answered.js";
import { Board } from "../parts/board.js";
import { Excerpt, onceEach } from "../parts/excerpt.js";
import { Heading } from "../parts/heading.js";
import { MeetingHead } from "../parts/meeting-head.js";
import { PartyLink } from "../parts/party-link.js";
import { StatusTag } from "../parts/status-tag.js";
import { UnknownId } from "../parts/unknown-id.js";
import type { View } from "../state/view.js";
import { count, listed, plain, whenText, whereText } from "../words.js";

/** One encounter, with every sentence that tells of it. */
export function MeetingPage({ view, id }: { view: View; id: string }): JSX.Element {
  const meeting = useAnswer(`meeting ${id} ${view.asOf ?? ""}`, (signal) => loadMeeting(id, view.asOf, signal));
  if (meeting.data === null || meeting.error?.code === "UNKNOWN_ID") return <UnknownId id={id} />;
  return (
    <Answered answer={meeting} what="the meeting">
      {(details) => details && <MeetingView view={view} meeting={details} />}
    </Answered>
  );
}

function MeetingView({ view, meeting }: { view: View; meeting: MeetingDetails }): JSX.Element {
  const title = listed(meeting.participants.map(({ party }) => party.name));
  const around = [...(meeting.partOf ? [meeting.partOf] : []), ...meeting.parts];
  const all = [meeting, ...around].map((one) => ({ ...one, evidence: one === meeting ? meeting.evidence : [] }));
  return (
    <>
      <Heading title={title} />
      <p>
        <StatusTag status={meeting.status} /> {plain(meeting.kind)}, {whenText(meeting.date)}
        {whereText(meeting) && `, ${whereText(meeting) ?? ""}`}
        {meeting.location?.inferred && <span class="aside"> (place taken from around the sentence)</span>}
        {meeting.date?.wording && (
          <span class="aside">
            {" "}
            the text says “{meeting.date.wording}”
            {meeting.date.resolvedAgainst && `, counted from ${meeting.date.resolvedAgainst}`}
          </span>
        )}
      </p>
      <ul class="inline seats">
        {meeting.participants.map(({ party, role, side }) => (
          <li key={party.id}>
            <PartyLink party={party} />
            <span class="aside">
              {role && ` ${plain(role)}`}
              {side && `, side ${side}`}
            </span>
          </li>
        ))}
      </ul>
      <section aria-labelledby="h-evidence">
        <h2 id="h-evidence">
          What says so <span class="aside">{count(meeting.evidenceCount, "sentence")}</span>
        </h2>
        {onceEach(meeting.evidence).map((one) => (
          <Excerpt key={one.id} evidence={one} />
        ))}
        {around.map((one) => (
          <div key={one.id}>
            <p class="aside">{one.id === meeting.partOf?.id ? "Part of" : "With it"}</p>
            <MeetingHead meeting={one} />
          </div>
        ))}
      </section>
      <Board
        title={title}
        view={view}
        network={answered({ picture: pictureOfMeetings(all) })}
        meetings={answered({ totalCount: all.length, nodes: all })}
        statements={answered(meeting.statements)}
      />
    </>
  );
}
