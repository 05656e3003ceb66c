import { z } from "zod";
import { EntenteError } from "./errors.js";

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where the embedded store keeps its graph. */
  readonly dataDir: string;
  /** null: the embedded store. */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string } | null;
  /** null: nobody can write through GraphQL. */
  readonly apiToken: string | null;
  /** Origins whose pages may read the answers; none by default. */
  readonly corsOrigins: readonly string[];
  /** Milliseconds that a query may take. */
  readonly queryTimeout: number;
  /** Whether questions about the schema are answered. */
  readonly introspection: boolean;
}

/** An empty value means "not set" where there is no default: compose files pass `${NAME:-}`. */
const optional = z
  .string()
  .optional()
  .transform((value) => (value?.trim() ? value.trim() : undefined));
const filled = z.string().trim().min(1, "is empty");

/** Every setting: its name in the environment, its default, what it may be. */
export const settings = {
  PORT: z
    .string()
    .default("4000")
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65535, "is not a port (0 to 65535; 0 takes a free one)")
    .transform(Number),
  HOST: filled.regex(/^[\w.:%-]+$/, "is not a host name or an address").default("127.0.0.1"),
  DATA_DIR: filled.default("./data"),
  NEO4J_URI: optional.refine(
    (uri) => uri === undefined || (/^(neo4j|bolt)(\+s|\+ssc)?:\/\/./.test(uri) && URL.canParse(uri)),
    "is not an address such as neo4j://127.0.0.1:7687",
  ),
  NEO4J_USER: optional.transform((user) => user ?? "neo4j"),
  NEO4J_PASSWORD: optional,
  API_TOKEN: optional.refine(
    (token) => token === undefined || /^[\x21-\x7e]+$/.test(token),
    "holds a space or a character outside ASCII",
  ),
  CORS_ORIGINS: optional
    .transform((list) => (list ?? "").split(",").flatMap((origin) => origin.trim() || []))
    .refine((origins) => origins.every(isOrigin), "is not a comma list of origins such as https://dash.example:8080"),
  QUERY_TIMEOUT: z
    .string()
    .default("15")
    .refine(
      (seconds) => /^\d+(\.\d+)?$/.test(seconds) && Number(seconds) > 0 && Number(seconds) <= 3600,
      "is no number of seconds from 0.001 to 3600",
    )
    .transform((seconds) => Math.max(1, Math.round(Number(seconds) * 1000))),
  INTROSPECTION: z
    .string()
    .default("on")
    .refine((word) => word === "on" || word === "off", "is neither on nor off")
    .transform((word) => word === "on"),
} as const;

export type Setting = keyof typeof settings;

/** Never repeated in a message. */
const SECRET: ReadonlySet<string> = new Set<Setting>(["NEO4J_PASSWORD", "API_TOKEN"]);

/** Reads the settings: what is given by flag wins over the environment, the environment over the default.
 *  @param flags by the names of the environment; undefined where no flag was given
 *  @throws CONFIG_INVALID - names the setting, the value and what it may be
 *  @example readConfig({ PORT: "4001" }).port // 4001 */
export function readConfig(
  flags: Partial<Record<Setting, string | undefined>> = {},
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const values = Object.fromEntries(
    (Object.keys(settings) as Setting[]).map((name) => [name, flags[name] ?? environment[name]]),
  );
  const read = z.object(settings).safeParse(values);
  if (!read.success) {
    const issue = read.error.issues[0];
    const name = String(issue?.path[0]);
    throw invalid(name, SECRET.has(name) ? null : values[name], issue?.message ?? "is wrong");
  }
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = read.data;
  if (uri !== undefined && password === undefined)
    throw invalid("NEO4J_PASSWORD", null, "is missing, and NEO4J_URI is set");
  return {
    port: read.data.PORT,
    host: read.data.HOST,
    dataDir: read.data.DATA_DIR,
    neo4j: uri === undefined || password === undefined ? null : { uri, user, password },
    apiToken: read.data.API_TOKEN ?? null,
    corsOrigins: read.data.CORS_ORIGINS,
    queryTimeout: read.data.QUERY_TIMEOUT,
    introspection: read.data.INTROSPECTION,
  };
}

function isOrigin(origin: string): boolean {
  return /^https?:\/\//.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin.toLowerCase();
}

function invalid(name: string, value: string | null | undefined, problem: string): EntenteError {
  const shown = value === null || value === undefined ? name : `${name}="${value}"`;
  return new EntenteError(
    "CONFIG_INVALID",
    `${shown} ${problem}.`,
    `Set ${name} in the environment or by its flag, or unset it.`,
    {
      setting: name,
    },
  );
}
