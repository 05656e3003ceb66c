/** What makes two facts the same, within an article and across articles: facts with one id are one fact. */
import { hashOf } from "./hash.js";
import { slugOf } from "./slug.js";
import type { Article, DateValue, EventFact, Iso3, MeetingFact, OfficeHeld, Party, Span } from "./shapes.js";

/** A country is its ISO 3166-1 alpha-3 code; people and organizations are their folded name. */
export function partyId(party: Party): string {
  return party.type === "country" ? party.id : `${party.type}:${slugOf(party.id)}`;
}

/** @example placeId("Moscow", "RUS") // "place:moscow-rus" */
export function placeId(name: string, country: Iso3 | null): string {
  return `place:${slugOf(name)}${country ? `-${country.toLowerCase()}` : ""}`;
}

/** @example officeId(office) // "office:foreign-minister-rus" */
export function officeId(office: OfficeHeld): string {
  return `office:${slugOf(office.kind ?? office.wording)}${office.of ? `-${slugOf(office.of.id)}` : ""}`;
}

/** @example sentenceId(article, 4) // "article:5f0c…#4" */
export function sentenceId(article: Article, index: number): string {
  return `${article.id}#${index}`;
}

/** One meeting told by many articles is one: the same participants, kind, status, place and day.
 *  A meeting whose day is not known stays the article's own, so that two undated meetings of one pair never merge.
 *  @param place id of the place or country where it was, or null
 *  @param ordinal how many meetings of this article that are otherwise the same came before */
export function meetingId(meeting: MeetingFact, place: string | null, article: Article, ordinal: number): string {
  const who = meeting.participants.map((participant) => partyId(participant.party)).sort();
  const when = dayOr(meeting.date, article, ordinal);
  return `meeting:${hashOf([who, meeting.kind, meeting.status, place, when])}`;
}

/** @param of ids of the meeting that the event codes and of the statement that is the act */
export function eventId(
  event: EventFact,
  place: string | null,
  of: readonly (string | null)[],
  article: Article,
  ordinal: number,
): string {
  const actors = event.actors.map(partyId).sort();
  const recipients = event.recipients.map(partyId).sort();
  const when = dayOr(event.date, article, ordinal);
  return `event:${hashOf([event.type, event.mode, event.status, actors, recipients, place, of, when])}`;
}

/** A statement is its words where they stand: two articles never share one. */
export function statementId(span: Span, article: Article): string {
  return `statement:${hashOf([article.id, span.start, span.end])}`;
}

function dayOr(date: DateValue, article: Article, ordinal: number): unknown[] {
  return date.precision === "day" ? [date.value] : [date.value, date.end, article.id, ordinal];
}
