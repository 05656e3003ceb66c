import { readFileSync } from "node:fs";

/** Resident memory of a process in megabytes; null where the system does not tell (only Linux does, this way). */
export function residentMegabytes(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null; // no /proc here
  }
}
