import { model } from "../model.js";
import type { Where } from "../plan.js";
import type { SearchLabel } from "./question.js";

/** THE PLACE where `asOf` comes in: nodes say since when they are known once the model has the property. Until then it
 *  cuts nothing. */
const saysSince = (label: SearchLabel): boolean => Object.hasOwn(model[label].properties, "knownSince");

/** For an engine that checks conditions. */
export const knownBy = (label: SearchLabel, asOf: string | undefined): Where[] =>
  asOf === undefined || !saysSince(label) ? [] : [{ property: "knownSince", is: "lte", value: asOf }];

/** The same for an engine that has the property in hand. */
export const isKnownBy = (label: SearchLabel, knownSince: string | null, asOf: string | undefined): boolean =>
  asOf === undefined || !saysSince(label) || (knownSince !== null && knownSince <= asOf);
