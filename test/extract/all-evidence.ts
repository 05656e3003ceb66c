import type { Evidence, Facts } from "../../src/facts/shapes.js";

/** Every piece of evidence among the facts of an article, with the way that leads to it: "meetings.0.location". */
export function allEvidence(facts: Facts): (Evidence & { readonly path: string })[] {
  const found: (Evidence & { path: string })[] = [];
  const walk = (value: unknown, path: string) => {
    if (typeof value !== "object" || value === null) return;
    if ("rule" in value && "sentence" in value) found.push({ ...(value as Evidence), path });
    else for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  walk(facts, "facts");
  return found;
}
