import { describe, it } from "vitest";

const REQUIRED = {
  Neo4j: "REQUIRE_NEO4J",
  Chromium: "REQUIRE_BROWSER",
  Python: "REQUIRE_PYTHON",
  "shared gold": "REQUIRE_SHARED_GOLD",
} as const;

/** A suite that needs what not every machine has. Where it is missing the suite is skipped and the run's end lists it
 *  with the reason; with REQUIRE_NEO4J=1 (REQUIRE_BROWSER=1) it fails instead, so that it is never silently green.
 *  @param missing why it cannot run here; null when it can
 *  @example suiteThatNeeds("Chromium", whyNoChromium(), "the playground", () => { it("opens", …) }); */
export function suiteThatNeeds(
  what: keyof typeof REQUIRED,
  missing: string | null,
  title: string,
  body: () => void,
): void {
  if (missing === null) {
    describe(title, body);
    return;
  }
  const required = process.env[REQUIRED[what]] === "1";
  if (!required) describe.skip(`${title} (skipped: needs ${what}, and ${missing})`, () => it("runs", () => undefined));
  else
    it(`${title} has the ${what} that is required`, () => {
      throw new Error(`${what} is required, and ${missing}.`);
    });
}
