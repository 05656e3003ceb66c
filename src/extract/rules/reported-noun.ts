import { collect } from "../collect.js";
import type { ReadDoc } from "../resolve/reading.js";
import type { Chunk, NounPhrase } from "../syntax/chunk.js";
import { turnAt } from "../turns.js";
import { reportingNouns } from "../world/reporting-nouns.js";
import { contentFrom } from "./reported-content.js";
import { hasQuotedWords } from "./reported-speech.js";
import type { Rule } from "./rule.js";
import { possessorOf, sourceOf, type Speaker } from "./speaker.js";
import type { StatementDraft } from "./statement-draft.js";

/** Reads:  "Kerry’s claim that the plan would hold"  "the announcement by Seoul that talks would go on"
 *          "repeated his warning that time was short"
 *  Leaves: "There were reports that he had left."  "rejected the claim that he had left" (nobody is said to claim it) */
export const reportedNoun: Rule<StatementDraft> = {
  name: "statement/noun",
  read(doc, sentence) {
    const chunks = doc.chunksOf[sentence] ?? [];
    const drafts = collect(chunks, (chunk, at) => (chunk.type === "np" ? readNoun(doc, chunks, chunk, at) : null));
    return drafts.length > 0 ? drafts : null;
  },
};

function readNoun(doc: ReadDoc, chunks: readonly Chunk[], np: NounPhrase, at: number): StatementDraft | null {
  const verb = reportingNouns().get(np.head);
  if (!verb || turnAt(doc.turns, np.start)) return null;
  const agent = agentAfter(chunks, at);
  let next = agent ? at + 3 : at + 1;
  while (chunks[next]?.type === "prep" && chunks[next + 1]?.type === "np") next += 2; // "before parliament"
  const that = chunks[next];
  if (that?.type !== "sub" || that.word !== "that") return null;
  const speaker = agent ? sourceOf(doc, [agent]) : ownerOf(doc, np);
  const [content] = contentFrom(doc, chunks, next + 1, []);
  if (!speaker?.party || !content) return null;
  return {
    rule: reportedNoun.name,
    sentence: doc.tokens[np.first]?.sentence ?? 0,
    kind: hasQuotedWords(doc, content) ? "mixed" : "indirect",
    start: content.start,
    end: content.end,
    speaker: speaker.party,
    speakerSpan: speaker.span,
    verb,
    act: null,
    addressee: null,
    evidence: { start: Math.min(np.start, speaker.span.start), end: content.end },
  };
}

/** "the announcement by Seoul that". */
function agentAfter(chunks: readonly Chunk[], at: number): NounPhrase | null {
  const [by, np] = chunks.slice(at + 1, at + 3);
  return by?.type === "prep" && (by.word === "by" || by.word === "from") && np?.type === "np" ? np : null;
}

/** "Kerry’s claim", "his claim", "a general’s report": nothing but the owner makes it his. */
function ownerOf(doc: ReadDoc, np: NounPhrase): Speaker | null {
  const owned =
    np.words.some((word) => /^['’]s?$/.test(word)) || ["his", "her", "its", "their"].includes(np.words[0] ?? "");
  return owned ? possessorOf(doc, [np]) : null;
}
