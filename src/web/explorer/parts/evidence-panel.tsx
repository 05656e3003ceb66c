import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useAnswer } from "../api/use-answer.js";
import { loadPairEvidence } from "../data/pair.js";
import { rangeKey, type Range } from "../data/range.js";
import { change } from "../state/navigation.js";
import { count } from "../words.js";
import { Answered } from "./answered.js";
import { Excerpt, onceEach } from "./excerpt.js";
import { Link } from "./link.js";
import { MeetingHead } from "./meeting-head.js";
import { PartyLink } from "./party-link.js";

/** What says that the two ends of an edge met: each meeting with its sentences. */
export function EvidencePanel({ pair, range }: { pair: readonly [string, string]; range: Range }): JSX.Element {
  const key = `evidence ${pair.join("~")} ${rangeKey(range)}`;
  const answer = useAnswer(key, (signal) => loadPairEvidence(pair, range, signal));
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = answer.data != null;
  useEffect(() => heading.current?.focus(), [key, isThere]);
  return (
    <section class="evidence" aria-label="Evidence">
      <button class="close" onClick={() => change({ edge: null })} aria-label="Close the evidence">
        Close
      </button>
      <Answered answer={answer} what="the sentences that say so">
        {(evidence) =>
          evidence === null || evidence.count === 0 ? (
            <p class="empty">No meeting of these two is known in these dates. Widen the date range, or close this.</p>
          ) : (
            <>
              <h2 ref={heading} tabIndex={-1}>
                {evidence.parties.map((party, index) => (
                  <span key={party.id}>
                    {index > 0 && " and "}
                    <PartyLink party={party} isBare />
                  </span>
                ))}
              </h2>
              <p>
                {count(evidence.count, "meeting")}.{" "}
                <Link to={{ id: pair[0], other: pair[1] }}>All about these two</Link>
              </p>
              <ol class="bare">
                {evidence.meetings.nodes.map((meeting) => (
                  <li key={meeting.id}>
                    <MeetingHead meeting={meeting} />
                    {onceEach(meeting.evidence).map((one) => (
                      <Excerpt key={one.id} evidence={one} />
                    ))}
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </Answered>
    </section>
  );
}
