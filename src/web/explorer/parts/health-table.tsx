import type { JSX } from "preact";
import type { Health } from "../data/operations.js";

/** Whether the server and its store answer. */
export const HealthTable = ({ health }: { health: Health }): JSX.Element => (
  <table>
    <tbody>
      <tr>
        <th scope="row">Store</th>
        <td class="number">
          {health.engine}, {health.status === "ok" ? "answers" : "does not answer: see the server’s log"}
        </td>
      </tr>
      <tr>
        <th scope="row">Version</th>
        <td class="number">{health.version}</td>
      </tr>
      {health.subscriptions !== undefined && (
        <tr>
          <th scope="row">Subscriptions open</th>
          <td class="number">{health.subscriptions.toLocaleString("en")}</td>
        </tr>
      )}
      {Object.entries(health.counts ?? {}).map(([label, number]) => (
        <tr key={label}>
          <th scope="row">{label} nodes</th>
          <td class="number">{number.toLocaleString("en")}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
