import type { JSX } from "preact";
import type { Hit } from "../data/search.js";
import { Link } from "./link.js";
import { TypeIcon } from "./type-icon.js";

export const HitsList = ({ hits }: { hits: readonly Hit[] }): JSX.Element => (
  <ol class="hits">
    {hits.map(({ id, type, title, note, snippet, to }) => (
      <li key={id}>
        <TypeIcon type={type} /> <Link to={to}>{title}</Link>
        {note && <span class="of"> {note}</span>}
        {snippet && <p class="aside">{snippet}</p>}
      </li>
    ))}
  </ol>
);
