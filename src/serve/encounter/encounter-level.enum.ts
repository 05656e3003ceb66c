import { registerEnumType } from "type-graphql";

export const EncounterLevel = { PARTICIPANTS: "participants", COUNTRIES: "countries" } as const;
registerEnumType(EncounterLevel, {
  name: "EncounterLevel",
  description: "Who is counted as met.",
  valuesConfig: {
    PARTICIPANTS: { description: "Those who sat there." },
    COUNTRIES: { description: "The countries that they sat there for, and those that are named themselves." },
  },
});
