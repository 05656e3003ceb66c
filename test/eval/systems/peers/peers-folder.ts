import { resolve } from "node:path";
import { REPOSITORY } from "../../gold/repository.js";

/** Where peers are installed: EVAL_PEERS, else ../peers-env beside this repository. */
export const peersFolder = (): string => resolve(process.env["EVAL_PEERS"] ?? resolve(REPOSITORY, "../peers-env"));
