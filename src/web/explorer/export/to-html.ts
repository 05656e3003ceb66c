import { listed, plain, STATUS_WORDS, whenText, whereText } from "../words.js";
import type { Meeting, Statement } from "../api/shapes.js";
import { xml as escape } from "../../../picture/xml.js";
import { drawingOf, GRAPH } from "./drawing-of.js";
import type { Seen } from "./seen.js";

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1f24}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem;border-bottom:1px solid #ccc}blockquote{margin:.3rem 0;padding-left:.8rem;
border-left:3px solid #ccc}mark{background:#ffe9a8}svg{max-width:100%;height:auto}table{border-collapse:collapse}td,th{padding:.2rem .6rem;
text-align:left;border-bottom:1px solid #ddd}.by{color:#555;font-size:.9em}`;

/** All that is seen in one file without a script: drawings, lists, and the sentence and source of each fact. */
export function toHtml(seen: Seen): string {
  const { title, picture, meetings, statements } = seen;
  const names = new Map(picture.parties.map(({ id, name }) => [id, name]));
  const ties = picture.ties.map(
    ({ a, b, count, first, last }) =>
      `<tr><td>${escape(names.get(a) ?? a)}</td><td>${escape(names.get(b) ?? b)}</td><td>${count}</td><td>${first ?? ""}</td><td>${last ?? ""}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title><style>${STYLE}</style></head><body>
<h1>${escape(title)}</h1>
<p class="by">From Entente, ${escape(window.location.href)}. Each fact stands with the sentence that says so.</p>
<h2>Who met whom</h2>${drawingOf(GRAPH)}
<table><tr><th>Who</th><th>Whom</th><th>Meetings</th><th>First</th><th>Last</th></tr>${ties.join("")}</table>
<h2>When</h2>${drawingOf(".timeline-drawing")}
<h2>Where</h2>${drawingOf(".map svg")}
<p class="by">Borders as Natural Earth draws them.</p>
<h2>Meetings</h2>${meetings.map(meetingHtml).join("\n")}
<h2>What was said</h2>${statements.map(statementHtml).join("\n")}
</body></html>
`;
}

function meetingHtml(meeting: Meeting): string {
  const who = listed(meeting.participants.map(({ party }) => party.name));
  const parts = [whenText(meeting.date), plain(meeting.kind), whereText(meeting), STATUS_WORDS[meeting.status]];
  return `<h3>${escape(who)}</h3><p>${escape(parts.filter(Boolean).join(", "))}</p>${meeting.evidence.map(quoteHtml).join("")}`;
}

function statementHtml({ text, speaker, speakerWording, date, evidence }: Statement): string {
  const [first] = evidence;
  const by = `${speaker?.party.name ?? speakerWording ?? "speaker not said"}, ${whenText(date)}`;
  return `<blockquote>${escape(text)}</blockquote><p class="by">${escape(by)}${first ? `. ${source(first)}` : ""}</p>`;
}

function quoteHtml(evidence: Meeting["evidence"][number]): string {
  const { sentence, quote, start, end } = evidence;
  const from = sentence?.start ?? start;
  const text = sentence?.text ?? quote;
  const marked = `${escape(text.slice(0, start - from))}<mark>${escape(text.slice(start - from, end - from))}</mark>${escape(text.slice(end - from))}`;
  return `<blockquote>${marked}</blockquote><p class="by">${source(evidence)}</p>`;
}

function source({ article }: Meeting["evidence"][number]): string {
  if (!article) return "The article was withdrawn.";
  const { title, publisher, publishedAt, url } = article;
  const text = escape([title ?? "Article without a title", publisher, publishedAt].filter(Boolean).join(", "));
  return url ? `<a href="${escape(url)}">${text}</a>` : text;
}
