import type { DateValue, IsoDate } from "../../facts/shapes.js";
import type { DateMention } from "../mentions/dates.js";
import type { TokenSpan } from "../mentions/mention.js";
import { findDurations } from "../mentions/durations.js";
import { lasting } from "../resolve/date-duration.js";
import { resolveDate } from "../resolve/date.js";
import { kept } from "../resolve/kept.js";
import type { ReadDoc } from "../resolve/reading.js";
import { statusOf } from "./clause-status.js";
import type { MeetingDraft, Tense } from "./meeting-draft.js";

export const NO_DATE: DateValue = {
  value: null,
  end: null,
  precision: null,
  wording: null,
  basis: null,
  resolvedAgainst: null,
};

/** How far the day of the news may lie from the day it was published, in days. */
const NEWS_DAYS = 10;
const HAS_YEAR = /\b(1[5-9]|20)\d\d\b/;
const DAY = 24 * 60 * 60 * 1000;

/** A day that the story names. */
interface Told {
  readonly start: number;
  readonly sentence: number;
  readonly date: DateValue;
  /** Named of something beside the story: "who arrived on Sunday", "since Monday", a day still to come. */
  readonly aside: boolean;
}

/** Words before a day up to which, or from which on, something else was so. */
const BOUND = /\b(since|until|till|before|ahead of) $/;

/** The days that the story names, as it moves on: "the next day" and "later in the day" count from the one before. */
export class StoryTime {
  private readonly told: Told[] = [];

  /** Days that stand alone in a line, and hold for the paragraphs below. */
  private readonly heads: { readonly start: number; readonly date: DateValue }[] = [];

  /** The same for meetings, statements and events. */
  static readonly of = kept((doc) => new StoryTime(doc));

  private constructor(readonly doc: ReadDoc) {
    const dates = [...doc.mentions.marks.values()].filter((mark) => mark.kind === "date");
    for (const mark of dates.sort((a, b) => a.start - b.start)) {
      const clause = doc.clausesOf[mark.sentence]?.find((one) =>
        one.dates.some((date) => date.start === mark.date.start),
      );
      const tense = (clause && statusOf(clause)?.tense) ?? "past";
      const date = this.resolve(mark.date, tense);
      const aside = clause?.kind === "relative" || BOUND.test(doc.text.slice(Math.max(0, mark.start - 12), mark.start));
      this.told.push({ start: mark.start, sentence: mark.sentence, date, aside: aside || this.isAhead(date) });
      if (this.standsAlone(mark)) this.heads.push({ start: mark.start, date });
    }
  }

  /** @param tense "present" means: the day ahead if that is what the words name, else the day past */
  resolve(mention: DateMention, tense: Tense): DateValue {
    if (tense === "present") {
      const ahead = this.resolve(mention, "future");
      return this.isAhead(ahead) ? ahead : this.resolve(mention, "past");
    }
    const coarse = mention.parts.kind === "period" && mention.parts.unit !== "week";
    // "in the morning", in a new paragraph, is of the day of the news and not of the history told before
    const sameDay = mention.parts.kind === "days" && mention.parts.days === 0;
    const anchored = this.told.findLast(
      (one) =>
        one.start < mention.start &&
        (isDay(one.date) || (coarse && one.date.value !== null)) &&
        (!sameDay || this.isOfNews(one.date) || this.sameParagraph(one, mention)),
    );
    const anchor = anchored?.date.value ?? this.doc.article.publishedAt;
    const head = mention.parts.kind === "days" ? this.headBefore(mention.start)?.value : null;
    const publishedAt = head ?? this.doc.article.publishedAt;
    return resolveDate(mention, {
      publishedAt,
      tense,
      anchor: head ?? anchor,
      year: this.yearBefore(mention) ?? this.storyYear(),
    });
  }

  private standsAlone({ sentence, start, end }: TokenSpan): boolean {
    const whole = this.doc.sentences[sentence];
    return whole !== undefined && start <= whole.start && end >= whole.end - 1;
  }

  private headBefore(start: number): DateValue | null {
    return this.heads.findLast((head) => head.start < start && isDay(head.date))?.date ?? null;
  }

  private isOfNews({ value }: DateValue): boolean {
    const { publishedAt } = this.doc.article;
    if (value === null || publishedAt === null) return true;
    return Math.abs(Date.parse(publishedAt) - Date.parse(value)) <= NEWS_DAYS * DAY;
  }

  private sameParagraph(told: { readonly sentence: number }, { start }: DateMention): boolean {
    const sentence = this.doc.sentences.findIndex((one) => start < one.end);
    return this.doc.paragraphOf[told.sentence] === this.doc.paragraphOf[sentence];
  }

  /** "In March 1979 he flew to Cairo. ... on 8 March": the year of the past that its paragraph named last. */
  private yearBefore(mention: DateMention): number | null {
    const { publishedAt } = this.doc.article;
    if (mention.kind !== "calendar" || publishedAt === null) return null;
    const near = this.told.findLast(
      (one) => one.start < mention.start && HAS_YEAR.test(one.date.wording ?? "") && this.sameParagraph(one, mention),
    );
    const year = Number(near?.date.value?.slice(0, 4) ?? 0);
    return year > 0 && year < Number(publishedAt.slice(0, 4)) - 1 ? year : null;
  }

  /** The year of a story of the past, "On 1 November 1995 ...", told years later: what has no year is of that one. */
  private storyYear(): number | null {
    const [lead] = this.told;
    const { publishedAt } = this.doc.article;
    if (!lead || lead.sentence > 1 || lead.date.basis !== "explicit" || lead.date.value === null) return null;
    const year = Number(lead.date.value.slice(0, 4));
    return publishedAt !== null && year < Number(publishedAt.slice(0, 4)) - 1 ? year : null;
  }

  /** Whether a day lies after the day of publication. */
  isAhead(date: DateValue): boolean {
    const { publishedAt } = this.doc.article;
    return date.value !== null && publishedAt !== null && date.value > publishedAt;
  }

  /** When something without a date of its own happened: the day named last before it in its paragraph, but not beside the
   *  story, else the day of the news. Where the paragraph speaks of a month or a year, nothing is guessed. */
  around(sentence: number): DateValue {
    const { paragraphOf, article } = this.doc;
    const near = this.told.findLast(
      (one) => !one.aside && one.sentence <= sentence && paragraphOf[one.sentence] === paragraphOf[sentence],
    );
    if (near) {
      const known = (isDay(near.date) || near.date.precision === "month") && !this.isAhead(near.date);
      return known ? context(near.date.value, article.publishedAt) : NO_DATE;
    }
    const head = this.headBefore(this.doc.sentences[sentence]?.start ?? 0);
    return context(head?.value ?? this.newsDay(), article.publishedAt);
  }

  /** The first day named in the first two sentences, when it is of the news and not of history. */
  private newsDay(): IsoDate | null {
    const { publishedAt } = this.doc.article;
    const opening = this.told.filter((one) => one.sentence < 2 && isDay(one.date) && !this.isAhead(one.date));
    // "GENEVA, Jan 9 - ... on Monday": the dateline says when it was written
    const written = (one: Told) => one.start < (this.doc.tokens[this.doc.dateline?.last ?? -1]?.start ?? 0);
    const lead = (opening.find((one) => !one.aside && !written(one)) ?? opening[0])?.date.value;
    if (!lead) return null;
    const days = publishedAt === null ? 0 : (Date.parse(publishedAt) - Date.parse(lead)) / DAY;
    return days <= NEWS_DAYS ? lead : null;
  }
}

const context = (value: IsoDate | null, publishedAt: IsoDate | null): DateValue =>
  value === null
    ? NO_DATE
    : {
        value,
        end: null,
        precision: value.length > 7 ? "day" : "month",
        wording: null,
        basis: "context",
        resolvedAgainst: publishedAt,
      };

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
