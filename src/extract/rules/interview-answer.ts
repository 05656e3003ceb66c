import type { Rule } from "./rule.js";
import type { StatementDraft } from "./statement-draft.js";

/** Reads:  "A: Through a telephone call." in an interview, all of the answer as one statement of the one who is asked
 *  Leaves: the questions; a text without labels */
export const interviewAnswer: Rule<StatementDraft> = {
  name: "statement/answer",
  read(doc, sentence) {
    const span = doc.sentences[sentence];
    const turn = doc.turns.find((one) => span && span.start <= one.start && one.start < span.end);
    if (!turn?.speaker) return null;
    const { start, end, speaker } = turn;
    return [
      {
        rule: interviewAnswer.name,
        sentence,
        kind: "direct",
        start,
        end,
        speaker: { type: "person", id: speaker.name },
        speakerSpan: null,
        verb: null,
        act: null,
        addressee: null,
        evidence: { start, end },
      },
    ];
  },
};
