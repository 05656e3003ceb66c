import { registerEnumType } from "type-graphql";
import { choiceFilter } from "../filter/comparison.inputs.js";

export const StatementKind = { DIRECT: "direct", INDIRECT: "indirect", MIXED: "mixed" } as const;
registerEnumType(StatementKind, {
  name: "StatementKind",
  valuesConfig: {
    DIRECT: { description: "Quoted." },
    INDIRECT: { description: "Reported in other words." },
    MIXED: { description: "Reported, with quoted words in it." },
  },
});

export const StatementKindFilter = choiceFilter("StatementKind", StatementKind);
