import { reportingVerbs } from "../world/reporting-verbs.js";
import { infinitive, joinedTo, participle } from "./borrowed-subject.js";
import type { Chunk, VerbGroup, WordChunk } from "./chunk.js";
import type { Clause, Phrase } from "./clause.js";
import { nothingLeft, type Left, type Read, type ReadClause } from "./left.js";
import { antecedentBefore, appositionOf, asideAfter, describedBefore, headOf } from "./named-before.js";
import { phraseEndingAt } from "./phrase.js";
import { hasAgent, isLapse, isReducedBy } from "./reduced.js";

const RELATIVE = new Set(["who", "which", "that", "whom"]);

/** Reads what stands before the verb at an index: its subject, and the dates and complements before that.
 *  @param read the clauses of the sentence so far */
export function leftOf(chunks: readonly Chunk[], at: number, read: Read): Left {
  const verb = chunks[at] as VerbGroup;
  const previous = read.at(-1);
  const left = nothingLeft(verb, previous);
  if (verb.infinitive) return infinitive(left, chunks, at, previous);
  if (verb.participle === "present") return participle(left, chunks, at, read);
  const joined = joinedTo(chunks, at, read);
  return joined ? Object.assign(left, joined) : new LeftScan(chunks, at, read, left).scan();
}

/** Walks from the verb to the left until the clause is whole; a step returns where to go on, or null to stop. */
class LeftScan {
  private readonly verb: VerbGroup;
  private readonly previous: ReadClause | undefined;

  constructor(
    private readonly chunks: readonly Chunk[],
    private readonly at: number,
    private readonly read: Read,
    private left: Left,
  ) {
    this.verb = chunks[at] as VerbGroup;
    this.previous = read.at(-1);
  }

  scan(): Left {
    for (let i: number | null = this.at - 1; i !== null && i >= 0;) i = this.step(i);
    return this.left;
  }

  private step(i: number): number | null {
    const chunk = this.chunks[i];
    switch (chunk?.type) {
      case undefined:
        return null;
      case "np":
        return this.left.subject === null ? this.subject(i) : this.beforeSubject(i);
      case "sub":
        return this.opener(chunk, i);
      case "verb":
        return this.earlierVerb(i);
      case "date":
        this.left.dates.unshift(...chunk.dates);
        return i - 1;
      case "quote":
        this.left.quotes.unshift(chunk);
        return i - 1;
      case "conj":
        return this.left.subject === null ? i - 1 : null;
      case "mark":
        return chunk.word === ";" || chunk.word === ":" ? null : i - 1;
      default:
        return i - 1;
    }
  }

  /** "In Moscow, Chung said": what hangs before the subject by a preposition. */
  private beforeSubject(i: number): number | null {
    const phrase = phraseEndingAt(this.chunks, i);
    const before = this.chunks[phrase.at - 1];
    if (before?.type !== "prep" || this.isOfOpening(i)) return null;
    this.left.complements.unshift({ preposition: before.word, phrase: phrase.list });
    return phrase.at - 2;
  }

  /** "Before travelling to Oslo, he met": where he went next belongs to the verb that opens, and says nothing of ours. */
  private isOfOpening(i: number): boolean {
    const { previous } = this;
    return (
      previous?.clause.opener === "before" &&
      previous.clause.kind === "participle" &&
      this.chunks.slice(previous.at, i).every(({ type }) => type !== "comma")
    );
  }

  private subject(i: number): number | null {
    const phrase = phraseEndingAt(this.chunks, i);
    const before = this.chunks[phrase.at - 1];
    const verb = this.previous && this.previous.at >= phrase.at - 1 ? this.previous : null;
    const described = describedBefore(this.chunks, this.at, phrase.at);
    if (described) {
      this.left.subject = described.list;
      this.left.complements.unshift(...asideAfter(this.chunks, described.list.at(-1), this.at));
      this.left.start = Math.min(this.left.start, described.list[0]?.start ?? this.left.start);
      return described.at - 1;
    }
    if (isLapse(this.chunks, phrase.at, i)) return phrase.at - 1;
    const governed = before?.type === "prep";
    const isObject = verb !== null && this.isObjectOf(verb.at, phrase.at) && !this.opensClause(verb, i);
    if ((governed || isObject || hasAgent(this.chunks, this.at)) && this.isReduced(i)) {
      const place = phrase.list.some(({ mention }) => mention?.kind === "place");
      const head = governed && (place || hasAgent(this.chunks, this.at)) ? headOf(this.chunks, phrase.at) : phrase.list;
      this.left = { ...this.left, kind: "participle", reduced: head, dates: [] };
      return null;
    }
    if (governed) {
      this.left.complements.unshift({ preposition: before.word, phrase: phrase.list });
      return phrase.at - 2;
    }
    if (isObject) {
      if (!this.hasComma(i)) this.left.subject = phrase.list;
      return phrase.at - 1;
    }
    const named = appositionOf(this.chunks, this.at, phrase.at);
    this.left.subject = named?.list ?? phrase.list;
    this.left.start = Math.min(this.left.start, this.left.subject[0]?.start ?? this.left.start);
    return (named?.at ?? phrase.at) - 1;
  }

  private opener(chunk: WordChunk, i: number): null {
    const antecedent = RELATIVE.has(chunk.word) ? antecedentBefore(this.chunks, i) : null;
    if (antecedent && this.left.subject === null) {
      this.left = { ...this.left, kind: "relative", subject: antecedent, opener: chunk.word };
      return null;
    }
    // "the talks that diplomats held": the noun before is what they held; not "told reporters that talks were held"
    const complement = this.previous !== undefined && this.previous.at < i && reports(this.previous.clause);
    const ambiguous = complement && chunk.word === "that";
    if (antecedent && chunk.word !== "who" && !ambiguous) this.left.relativeObject = antecedent;
    this.left.kind = this.left.relativeObject ? "relative" : "subordinate";
    this.left.opener = chunk.word;
    this.left.start = Math.min(this.left.start, chunk.end + 1);
    return null;
  }

  /** A verb on the way before any subject: its subject is ours too. */
  private earlierVerb(i: number): number | null {
    if (this.left.subject !== null) return null;
    const same = this.read.find((one) => one.at === i);
    // "Chung, who met him, said": the verb on the way belongs to a relative clause of our own subject
    if (same?.clause.kind === "relative" && this.hasComma(i)) {
      const { subject, governor } = same.clause;
      this.left = { ...this.left, subject, governor, complements: [], dates: [] };
      return null;
    }
    const led = same && isReducedBy(same.clause) ? same.clause.object : null;
    const first = led && this.chunks.indexOf(led[0] as Chunk);
    if (led && typeof first === "number" && !this.hasComma(i)) {
      this.left = { ...this.left, subject: led, complements: [], dates: [] };
      this.left.start = Math.min(this.left.start, led[0]?.start ?? this.left.start);
      return first - 1;
    }
    const enclosed = this.enclosedSubject(i);
    if (enclosed) {
      this.left = { ...this.left, subject: enclosed, complements: [], dates: [] };
      this.left.start = Math.min(this.left.start, enclosed[0]?.start ?? this.left.start);
      return null;
    }
    const inherited = this.read.findLast((one) => one.at <= i && one.clause.kind !== "relative");
    if (!inherited) return null;
    const link = this.chunks.findLastIndex((one, n) => n < this.at && (one.type === "conj" || one.type === "comma"));
    const joined = link > i;
    this.left = {
      ...this.left,
      complements: [], // what was passed on the way belongs to the verb before
      dates: this.chunks.slice(link + 1, this.at).flatMap((one) => (one.type === "date" ? one.dates : [])),
      kind: joined ? "coordinate" : "participle",
      subject: inherited.clause.subject,
      governor: joined ? inherited.clause.governor : inherited.clause,
      opener: joined ? inherited.clause.opener : null,
    };
    return null;
  }

  /** "Tajani, whose government had the street closed to traffic, received him": the clause in between belongs to our own
   *  subject. */
  private enclosedSubject(i: number): Phrase | null {
    if (!this.hasComma(i)) return null;
    const dependent = ({ clause }: ReadClause) =>
      clause.kind === "infinitive" ||
      clause.kind === "participle" ||
      (clause.kind === "subordinate" && clause.opener !== "whose");
    const opening = this.read.findLast((one) => one.at <= i && !dependent(one))?.clause;
    if (!opening) return this.beforeAside(i);
    if (opening?.kind === "relative") return opening.subject;
    if (opening?.opener !== "whose") return null;
    const whose = this.chunks.findLastIndex((one, n) => n < i && one.type === "sub" && one.word === "whose");
    return antecedentBefore(this.chunks, whose);
  }

  /** "Santos, on his first trip since the talks began, said": a verb inside an aside that opens with a preposition. */
  private beforeAside(i: number): Phrase | null {
    if (this.chunks[this.at - 1]?.type !== "comma") return null;
    const comma = this.chunks.findLastIndex(
      (one, n) => n < i && one.type === "comma" && this.chunks[n + 1]?.type === "prep",
    );
    const named = this.chunks[comma - 1];
    const somebody = named?.type === "np" && ["person", "role"].includes(named.mention?.kind ?? "");
    const whole = this.chunks.slice(0, Math.max(comma, 0)).every(({ type }) => type !== "verb" && type !== "sub");
    return somebody && whole ? phraseEndingAt(this.chunks, comma - 1).list : null;
  }

  private hasComma(from: number): boolean {
    return this.chunks.slice(from, this.at).some((chunk) => chunk.type === "comma");
  }

  private isObjectOf(verbAt: number, phraseAt: number): boolean {
    return this.chunks.slice(verbAt + 1, phraseAt).every((chunk) => chunk.type === "adv");
  }

  /** "said the accord on Syria contained nothing": no comma between, after a verb that reports. */
  private opensClause(verb: ReadClause, i: number): boolean {
    return reports(verb.clause) && !this.hasComma(i);
  }

  /** "talks held in Moscow": a bare past form right after a noun that has its own work in the sentence. */
  private isReduced(i: number): boolean {
    const { first, last, tense, perfect, passive, lemma } = this.verb;
    const bare = first === last && tense === "past" && !perfect && !passive && lemma !== "be";
    const beside = this.chunks.slice(i + 1, this.at).every(({ type }) => type === "date"); // "a meeting on Monday attended by"
    if (!bare || !beside) return false;
    if (this.previous && isReducedBy(this.previous.clause)) return false; // its agent stands before us
    if (hasAgent(this.chunks, this.at)) return true;
    if (!this.previous) return false;
    // "officials travelling with him warned": nothing else is the verb of the sentence
    if (this.read.every(({ clause }) => clause.verb.participle === "present")) return false;
    return !this.chunks
      .slice(this.previous.at, this.at)
      .some((chunk) => chunk.type === "sub" || chunk.type === "comma");
  }
}

/** After "said" a noun opens a clause of its own: "said the accord contained nothing". */
const reports = (clause: Clause): boolean =>
  (reportingVerbs().get(clause.verb.lemma) ?? []).some((verb) => verb.frames.includes("that"));
