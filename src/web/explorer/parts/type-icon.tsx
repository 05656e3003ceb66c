import type { JSX } from "preact";

/** The shapes of the graph: a person is a circle, a country a square, an organization a diamond, an article a sheet. */
export function TypeIcon({ type: name }: { type: string }): JSX.Element {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}`;
  return (
    <svg
      class={`icon icon-${type.toLowerCase()}`}
      width="10"
      height="10"
      viewBox="0 0 10 10"
      role="img"
      aria-label={type}
    >
      {type === "Person" && <circle cx="5" cy="5" r="4.5" />}
      {type === "Country" && <rect x="1" y="1" width="8" height="8" />}
      {type === "Organization" && <path d="M5 0L10 5L5 10L0 5Z" />}
      {type === "Article" && <path d="M1.5 0H8.500V10H1.500Z" />}
      {type === "Place" && <path d="M5 10L1 3.500A4 4 0 0 1 9 3.500Z" />}
      {type === "Statement" && <path d="M0 1H10V7H5L2 10V7H0Z" />}
    </svg>
  );
}
