import type { DateValue, IsoDate } from "../../facts/shapes.js";
import type { DateMention } from "../mentions/dates.js";
import { findDurations } from "../mentions/durations.js";
import { lasting } from "../resolve/date-duration.js";
import { resolveDate } from "../resolve/date.js";
import type { ReadDoc } from "../resolve/reading.js";
import type { MeetingDraft, Tense } from "./meeting-draft.js";

export const NO_DATE: DateValue = {
  value: null,
  end: null,
  precision: null,
  wording: null,
  basis: null,
  resolvedAgainst: null,
};

/** The day that the story is talking about, as it moves on: "the next day" and "later in the day" count from it. */
export class StoryTime {
  private anchor: IsoDate | null = null;
  private anchorSentence = -1;

  constructor(readonly doc: ReadDoc) {}

  /** The day named last, for words such as "the same day". */
  get day(): IsoDate | null {
    return this.anchor ?? this.leadDay()?.value ?? this.doc.article.publishedAt;
  }

  advance(day: IsoDate, sentence: number): void {
    this.anchor = day;
    this.anchorSentence = sentence;
  }

  resolve(mention: DateMention, tense: Tense): DateValue {
    if (tense === "present") {
      const ahead = this.resolve(mention, "future");
      return this.isAhead(ahead) ? ahead : this.resolve(mention, "past");
    }
    return resolveDate(mention, { publishedAt: this.doc.article.publishedAt, tense, anchor: this.day });
  }

  /** Whether a day lies after the day of publication. */
  isAhead(date: DateValue): boolean {
    const { publishedAt } = this.doc.article;
    return date.value !== null && publishedAt !== null && date.value > publishedAt;
  }

  /** When something without a date of its own happened: the day named last in its paragraph, else the day of the story. */
  around(sentence: number): DateValue {
    const paragraph = this.doc.paragraphOf[sentence];
    const near = this.anchor !== null && this.doc.paragraphOf[this.anchorSentence] === paragraph;
    const lead = this.leadDay();
    if (near) return context(this.anchor, this.doc.article.publishedAt);
    return lead ? context(lead.value, this.doc.article.publishedAt) : NO_DATE;
  }

  /** The first day named in the first two sentences: when the news happened. */
  private leadDay(): DateValue | null {
    for (const mark of this.doc.mentions.marks.values()) {
      if (mark.kind !== "date" || mark.sentence > 1) continue;
      const date = resolveDate(mark.date, { publishedAt: this.doc.article.publishedAt, tense: "past", anchor: null });
      if (isDay(date) && date.value !== null) return date;
    }
    return null;
  }
}

const context = (value: IsoDate | null, publishedAt: IsoDate | null): DateValue =>
  value === null
    ? NO_DATE
    : { value, end: null, precision: "day", wording: null, basis: "context", resolvedAgainst: publishedAt };

/** When a draft says it was; for what was held and names no day, the day of the story. */
export function dateOf(time: StoryTime, draft: Dated): DateValue {
  const date = writtenDate(time, draft);
  const [duration] = findDurations(time.doc.text, { start: draft.start, end: draft.end });
  return duration && draft.status === "held" ? lasting(date, duration) : date;
}

function writtenDate(time: StoryTime, draft: Dated): DateValue {
  const [first, ...more] = draft.dates;
  if (!first) return draft.status === "held" ? time.around(draft.sentence) : NO_DATE;
  const value = time.resolve(first, draft.tense);
  const last = more.at(-1);
  if (value.precision !== "day" || !last) return value;
  const end = time.resolve(last, draft.tense);
  return end.precision === "day" && end.value !== null && value.value !== null && end.value > value.value
    ? { ...value, end: end.value, precision: "range", wording: time.doc.text.slice(first.start, last.end) }
    : value;
}

type Dated = Pick<MeetingDraft, "dates" | "status" | "tense" | "sentence" | "start" | "end">;

export const isDay = (date: DateValue): boolean => date.precision === "day" || date.precision === "range";

/** Whether two dates can be of one day: equal, one cut shorter, one within the other’s range, or one not known. */
export function datesAgree(a: DateValue, b: DateValue): boolean {
  if (a.value === null || b.value === null) return true;
  if (a.value.startsWith(b.value) || b.value.startsWith(a.value)) return true;
  const within = (day: string, range: DateValue) =>
    range.end !== null && (range.value ?? "") <= day && day <= range.end;
  return within(a.value, b) || within(b.value, a);
}

/** The one that says more: explicit before context, a day before a month. */
export function sharper(a: DateValue, b: DateValue): DateValue {
  if (a.value === null) return b;
  if (b.value === null || (b.basis === "context" && a.basis !== "context")) return a;
  return b.value.length > a.value.length || (a.basis === "context" && b.basis !== "context") ? b : a;
}
