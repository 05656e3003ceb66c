import { execFileSync, spawn, spawnSync, type SpawnOptions } from "node:child_process";
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { dockerfileStages, type DockerStep } from "./dockerfile-steps.js";

const isRequired = process.env.REQUIRE_DOCKERFILE === "1";
const NOBODY = 65534;

/** As root the steps run as nobody, so that a step that needs more than the image's user has shows. */
const asUser: SpawnOptions = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

// Two installations and a build: two minutes that a change elsewhere does not need. `.ci/run` asks for it.
test.skipIf(!isRequired)(
  "the Dockerfile's steps, followed without Docker in a fresh folder, give a server that is healthy (REQUIRE_DOCKERFILE=1)",
  { timeout: 600_000 },
  async () => {
    const root = mkdtempSync(join(tmpdir(), "entente-image-"));
    const context = join(root, "context");
    const [build = [], run = []] = dockerfileStages();
    try {
      mkdirSync(context);
      execFileSync("sh", ["-c", `git archive HEAD | tar -x -C ${context}`]);
      const environment: Record<string, string> = { PATH: process.env.PATH ?? "", HOME: join(root, "home") };
      for (const folder of ["build/app", "run/app", "home", "run/data"])
        mkdirSync(join(root, folder), { recursive: true });
      own(root);
      follow(build, { root: join(root, "build"), context, environment });
      follow(run, { root: join(root, "run"), context: join(root, "build"), environment });
      await serves(run, join(root, "run"), environment);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
);

interface Place {
  readonly root: string;
  readonly context: string;
  readonly environment: Record<string, string>;
}

/** COPY and RUN inside WORKDIR; what only a container has (chown, /data at the root) is made by the test. */
function follow(steps: readonly DockerStep[], { root, context, environment }: Place): void {
  const app = join(root, "app");
  for (const { keyword, rest } of steps) {
    if (keyword === "COPY") {
      const paths = rest.split(" ").filter((each) => !each.startsWith("--from="));
      const to = join(app, paths.at(-1) ?? "");
      for (const from of paths.slice(0, -1)) copy(join(context, from), to);
      own(root);
    }
    if (keyword === "RUN" && !rest.includes("chown")) {
      const { status, stdout, stderr } = spawnSync("sh", ["-c", rest], {
        cwd: app,
        env: environment,
        encoding: "utf8",
        ...(asUser as object),
      });
      expect(status, `${rest}\n${stdout}\n${stderr}`).toBe(0);
    }
  }
}

/** Of a folder its content, a file itself: in our Dockerfile files only go into folders. */
function copy(from: string, to: string): void {
  const target = statSync(from).isDirectory() ? to : join(to, basename(from));
  cpSync(from, target, { recursive: true, verbatimSymlinks: true });
}

function own(path: string): void {
  if (asUser.uid === undefined) return;
  chownSync(path, NOBODY, NOBODY);
  execFileSync("chown", ["-R", `${String(NOBODY)}:${String(NOBODY)}`, path]);
}

/** Runs the image's CMD with its ENV until its HEALTHCHECK is content, then stops it as a container is stopped. */
async function serves(steps: readonly DockerStep[], root: string, environment: Record<string, string>): Promise<void> {
  const value = (keyword: string): string => steps.find((step) => step.keyword === keyword)?.rest ?? "";
  const own = Object.fromEntries(
    steps.filter(({ keyword }) => keyword === "ENV").map(({ rest }) => rest.split("=") as [string, string]),
  );
  const env = {
    ...environment,
    ...own,
    HOST: "127.0.0.1",
    PORT: String(await freePort()),
    DATA_DIR: join(root, "data"),
  };
  const options: SpawnOptions = { cwd: join(root, "app"), env, ...asUser };
  const [command = "", ...args] = JSON.parse(value("CMD")) as string[];
  const [probe = "", ...probeArgs] = JSON.parse(value("HEALTHCHECK").replace(/^.*? CMD /, "")) as string[];
  const server = spawn(command, args, { ...options, stdio: "pipe" });
  let said = "";
  server.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  server.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
  try {
    let isHealthy = false;
    for (let tries = 0; tries < 60 && !isHealthy && server.exitCode === null; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      isHealthy = spawnSync(probe, probeArgs, options).status === 0;
    }
    expect(isHealthy, said).toBe(true);
    server.kill("SIGTERM");
    expect(await ended, said).toBe(0);
  } finally {
    server.kill("SIGKILL");
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
