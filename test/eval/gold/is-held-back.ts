import { createHash } from "node:crypto";

/** Whether a sentence is kept for the final score: the SHA-1 of its id is even. Rules are written on the odd ones alone. */
export const isHeldBack = (id: string): boolean => /[02468ace]$/.test(createHash("sha1").update(id).digest("hex"));
