import { resolve } from "node:path";
import { REPOSITORY } from "./repository.js";

/** The folder of gold that may not enter the project: EVAL_SHARED, else ../shared/eval beside this repository. */
export const sharedFolder = (): string => resolve(process.env["EVAL_SHARED"] ?? resolve(REPOSITORY, "../shared/eval"));
