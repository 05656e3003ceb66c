import type { JSX } from "preact";
import type { Page, Statement } from "../api/shapes.js";
import { count, whenText } from "../words.js";
import { PartyLink } from "./party-link.js";
import { SourceLine } from "./source-line.js";
import { useInPieces } from "./use-in-pieces.js";

const HOW = { DIRECT: "said", INDIRECT: "reported as saying", MIXED: "reported, with the words quoted" } as const;

/** What was said, by whom, when, and in which article. */
export function StatementsList({
  statements,
  isRanged,
}: {
  statements: Page<Statement>;
  isRanged: boolean;
}): JSX.Element {
  const shown = useInPieces(statements.nodes);
  if (statements.nodes.length === 0) {
    return <p class="empty">No statement is known{isRanged ? " in these dates. A wider range may have some" : ""}.</p>;
  }
  return (
    <>
      <ol class="statements">
        {shown.map((statement) => (
          <StatementItem key={statement.id} statement={statement} />
        ))}
      </ol>
      {statements.totalCount > statements.nodes.length && (
        <p class="aside">
          The latest {statements.nodes.length} of {count(statements.totalCount, "statement")}. Narrow the dates for
          others.
        </p>
      )}
    </>
  );
}

function StatementItem({ statement }: { statement: Statement }): JSX.Element {
  const [evidence] = statement.evidence;
  const { speaker, speakerWording, kind, verb } = statement;
  return (
    <li>
      <blockquote class={`said-${kind.toLowerCase()}`}>{statement.text}</blockquote>
      <p class="by">
        {speaker ? <PartyLink party={speaker.party} /> : <span>{speakerWording ?? "Speaker not said"}</span>}
        <span class="aside">
          {" "}
          {HOW[kind]}
          {verb && ` (${verb})`}, {whenText(statement.date)}
        </span>
      </p>
      {evidence && <SourceLine article={evidence.article} mark={[evidence.start, evidence.end]} />}
    </li>
  );
}
