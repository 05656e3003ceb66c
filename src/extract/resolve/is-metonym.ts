import type { Mention } from "../mentions/mention.js";
import type { ReadDoc } from "./reading.js";

/** Whether a city’s name stands for a government here: "Seoul has been discussing with Washington". */
export const isMetonym = (doc: ReadDoc, mention: Mention): boolean =>
  (doc.resolved.get(mention)?.others.length ?? 0) > 0;
