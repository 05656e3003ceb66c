import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const OWN = ".cache/python/bin/python";
const REMEDY = `python3 -m venv .cache/python && .cache/python/bin/pip install -r docs/dashboards/requirements.txt`;

/** The Python that the notebook runs with. */
export const python = process.env["PYTHON"] ?? (existsSync(OWN) ? OWN : "python3");

/** Why the notebook cannot run here; null when it can. */
export const whyNoPython = hasLibraries() ? null : `${python} has no gql and pandas (${REMEDY})`;

function hasLibraries(): boolean {
  try {
    execFileSync(python, ["-c", "import gql, pandas, requests"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}
