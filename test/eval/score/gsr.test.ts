import { describe, expect, it } from "vitest";
import { isHeldBack } from "../gold/is-held-back.js";
import { readGsr, type GsrSentence } from "../gold/read-gsr.js";
import type { Predicted, PredictedEvent } from "../systems/predicted.js";
import { eventParties } from "./event-parties.js";
import { eventTypes } from "./event-types.js";

const sentence = (id: string, type: string): GsrSentence => ({
  id,
  title: null,
  publishedAt: null,
  text: `the words of ${id}`,
  event_current: type,
  actor: [{ text: "Israel", code: "ISR" }],
  recipient: [{ text: "the UN", code: "IGO" }],
});
const reading = (...events: PredictedEvent[]): Predicted => ({ persons: [], countries: [], statements: [], events });
const event = (type: string, actors: string[] = [], recipients: string[] = []): PredictedEvent => ({
  type,
  actors,
  recipients,
});

const ids = Array.from({ length: 40 }, (_, i) => `made-${String(i)}`);
const open = ids.filter((id) => !isHeldBack(id)).slice(0, 2);
const held = ids.filter(isHeldBack).slice(0, 2);
const sentences = [...open, ...held].map((id) => sentence(id, "AGREE"));
const all = (predicted: Predicted) => sentences.map(() => predicted);

describe("the type of an event", () => {
  it("is right when it is the one of the gold, alone", () => {
    expect(eventTypes(sentences, all(reading(event("AGREE"), event("AGREE"))), "open").value).toBe(1);
  });

  it("every further type costs precision", () => {
    const measure = eventTypes(sentences, all(reading(event("AGREE"), event("REJECT"), event("AID"))), "open");
    expect(measure).toMatchObject({ precision: 1 / 3, recall: 1, value: 0.5 });
  });

  it("silence and the wrong type score nothing", () => {
    expect(eventTypes(sentences, all(reading()), "open").value).toBe(0);
    expect(eventTypes(sentences, all(reading(event("REJECT"))), "open").value).toBe(0);
  });
});

describe("the parties of an event", () => {
  const actor = (predicted: Predicted) => eventParties(sentences, all(predicted), "actor", "open").value;

  it("are states by their codes; who is no state is neither asked for nor wrong", () => {
    expect(actor(reading(event("AGREE", ["ISR", "United Nations"])))).toBe(1);
    expect(eventParties(sentences, all(reading()), "recipient", "open").of).toBe(0);
  });

  it("are wrong in the other role, or when they are others", () => {
    expect(actor(reading(event("AGREE", [], ["ISR"])))).toBe(0);
    expect(actor(reading(event("AGREE", ["PSE"])))).toBe(0);
  });
});

describe("the held-back half", () => {
  it("is scored apart, and not a word of it is told", () => {
    for (const measure of [
      eventTypes(sentences, all(reading()), "held-back"),
      eventParties(sentences, all(reading()), "actor", "held-back"),
    ])
      expect(measure).toMatchObject({ of: 2, misses: [] });
  });

  it("the listing of the other half has its own sentences alone", () => {
    const told = eventTypes(sentences, all(reading()), "open").misses.join("\n");
    for (const id of open) expect(told).toContain(id);
    for (const id of held) expect(told).not.toContain(id);
  });

  it("has 179 of the 322 sentences", () => {
    const gold = readGsr();
    expect([gold.length, gold.filter(({ id }) => isHeldBack(id)).length]).toEqual([322, 179]);
  });
});
