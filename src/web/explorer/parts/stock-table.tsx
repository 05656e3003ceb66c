import type { JSX } from "preact";
import type { Stock } from "../data/operations.js";
import { PartyLink } from "./party-link.js";

/** What the graph has by kind, and what it could not date. */
export function StockTable({ stock }: { stock: Stock }): JSX.Element {
  const rows: readonly (readonly [string, number])[] = [
    ["Articles", stock.articles.totalCount],
    ["Articles without a day of publication", stock.undatedArticles.totalCount],
    ["Meetings held", stock.held.totalCount],
    ["Meetings planned", stock.planned.totalCount],
    ["Meetings cancelled, postponed or denied", stock.cancelled.totalCount],
    ["Meetings without a date", stock.undatedMeetings.totalCount],
  ];
  return (
    <>
      <table>
        <tbody>
          {rows.map(([what, number]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td class="number">{number.toLocaleString("en")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {stock.topics.length > 0 && (
        <p class="aside">
          Spoken of most:{" "}
          {stock.topics.map(({ topic, count }, index) => (
            <span key={topic.id}>
              {index > 0 && ", "}
              <PartyLink party={topic} isBare /> ({count.toLocaleString("en")})
            </span>
          ))}
        </p>
      )}
    </>
  );
}
