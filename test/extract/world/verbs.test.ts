import { describe, expect, it } from "vitest";
import { meetingNouns } from "../../../src/extract/world/meeting-nouns.js";
import { meetingVerbs } from "../../../src/extract/world/meeting-verbs.js";
import { reportingVerbs } from "../../../src/extract/world/reporting-verbs.js";
import { knownVerbLemma } from "../../../src/extract/world/verbs.js";

describe("verbs", () => {
  it("every form of a verb, regular or not, has its lemma", () => {
    const forms = ["said", "told", "denies", "met", "dining", "dined", "flew", "regretted", "co-hosted", "saw", "rang", "vowing"];
    expect(forms.map(knownVerbLemma)).toEqual(
      ["say", "tell", "deny", "meet", "dine", "dine", "fly", "regret", "co-host", "see", "ring", "vow"],
    );
    expect(knownVerbLemma("table")).toBeNull();
  });

  it("a particle makes another verb", () => {
    expect(reportingVerbs().get("call")?.map((verb) => `${verb.particle} ${verb.sense}`)).toEqual(
      [" describe", "for call-for", "on call-for", "upon call-for"],
    );
    expect(meetingVerbs().get("call")?.map((verb) => `${verb.particle} ${verb.kind}`)).toEqual([" phone", "in in-person", "on in-person"]);
  });

  it("denials are told from assertions", () => {
    expect(["say", "deny", "dismiss", "reject", "regret"].map((lemma) => reportingVerbs().get(lemma)?.[0]?.negates)).toEqual(
      [false, true, true, true, false],
    );
  });

  it("a verb that says little needs a noun", () => {
    expect(meetingVerbs().get("hold")?.[0]).toMatchObject({ noun: "yes", alone: false });
    expect(meetingVerbs().get("meet")?.[0]).toMatchObject({ noun: "", alone: true });
  });

  it("nouns say what kind of meeting it was", () => {
    const kinds = ["talks", "Leaders’ summit", "press conference", "conference call", "video conference", "Signing ceremony"].map(
      (words) => meetingNouns().in(words).map((hit) => hit.values[0]?.kind),
    );
    expect(kinds).toEqual([["in-person"], ["summit"], ["press-conference"], ["phone"], ["virtual"], ["ceremony"]]);
  });
});
