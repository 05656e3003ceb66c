import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { auditServer } from "graphql-http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer } from "../../src/serve/server.js";
import { openEmpty } from "../world/stores.js";
import { world } from "../world/readings.js";
import { serveWorld, type ServedWorld } from "./serve-world.js";

const ORIGIN = "https://dashboard.example";
const QUERY = JSON.stringify({ query: "{ __typename }" });

let served: ServedWorld;
beforeAll(async () => {
  served = await serveWorld(await openEmpty(), world, { corsOrigins: [ORIGIN], apiToken: "secret" });
});
afterAll(() => served.close());

const send = async (
  body: BodyInit | undefined,
  headers: Record<string, string> = {},
  method = "POST",
  path = "/graphql",
) => {
  const response = await fetch(served.url + path, {
    method,
    headers: { "content-type": "application/json", ...headers },
    body,
    redirect: "manual",
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
};
/** Every refusal is JSON in the shape of a GraphQL answer, with a code and without a stack. */
const refusal = async (...request: Parameters<typeof send>) => {
  const { status, text } = await send(...request);
  expect(text).not.toMatch(/node_modules|\bat .*:\d+:\d+/);
  const { errors } = JSON.parse(text) as { errors: { extensions: { code: string } }[] };
  return [status, errors[0]?.extensions.code];
};

it("passes the audit of GraphQL over HTTP", async () => {
  const results = await auditServer({ url: `${served.url}/graphql` });
  expect(results.filter(({ status }) => status === "error").map(({ name }) => name)).toEqual([]);
  expect(results.filter(({ status }) => status === "ok").length).toBeGreaterThanOrEqual(55);
});

it("tells everybody on the way to keep no answer", async () => {
  expect((await send(QUERY)).headers.get("cache-control")).toBe("no-store");
});

it("asks of GET requests what a form cannot send, and lets them change nothing", async () => {
  const get = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
  const preflight = { "apollo-require-preflight": "1" };
  const plain = await fetch(served.url + get("{ __typename }"));
  expect(plain.status).toBe(400);
  expect((await fetch(served.url + get("{ __typename }"), { headers: preflight })).status).toBe(200);
  const mutation = get(`mutation { withdrawArticle(id: "article:x") { withdrawn } }`);
  expect(
    (await fetch(served.url + mutation, { headers: { ...preflight, authorization: "Bearer secret" } })).status,
  ).toBe(405);
  expect((await send(undefined, { "content-type": "message/rfc822" }, "GET", get("{ __typename }"))).status).toBe(415);
});

it("takes no forms and no plain text", async () => {
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
    expect((await refusal(QUERY, { "content-type": type }))[0], type).toBe(400);
  }
});

it("answers bodies that are no JSON object with JSON", async () => {
  expect(await refusal('{"query": "{ __type')).toEqual([400, "BODY_NOT_JSON"]);
  expect(await refusal("null")).toEqual([400, "BODY_NOT_JSON"]);
  expect(await refusal("[]")).toEqual([400, "BAD_REQUEST"]);
  expect(await refusal(`[${Array.from({ length: 10 }, () => QUERY).join()}]`)).toEqual([400, "BAD_REQUEST"]);
  expect(await refusal('{"query": 1}')).toEqual([400, "BAD_REQUEST"]);
  expect(await refusal('{"query": "{ __typename }", "variables": "x"}')).toEqual([400, "BAD_REQUEST"]);
  expect(await refusal(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toEqual([400, "BODY_NOT_JSON"]);
  expect(await refusal("")).toEqual([400, "BODY_NOT_JSON"]);
});

it("reads UTF-8 alone, with or without a byte order mark", async () => {
  expect(await refusal(QUERY, { "content-type": "application/json; charset=utf-7" })).toEqual([415, "BAD_CHARSET"]);
  expect((await send(QUERY, { "content-type": 'application/json; charset="UTF-8"' })).status).toBe(200);
  expect((await send(`\uFEFF${QUERY}`)).status).toBe(200);
  expect((await send(JSON.stringify({ query: "\uFEFF{ __typename }" }))).status).toBe(200);
});

it("bodies are at most 1 MiB, unpacked", async () => {
  const large = (megabytes: number) =>
    JSON.stringify({ query: "{ __typename }", filler: "x".repeat(megabytes * 2 ** 20) });
  expect(await refusal(large(2))).toEqual([413, "BODY_TOO_LARGE"]);
  expect(await refusal(large(4))).toEqual([413, "BODY_TOO_LARGE"]);
  expect(await refusal(gzipSync(large(60)), { "content-encoding": "gzip" })).toEqual([413, "BODY_TOO_LARGE"]);
  expect((await send(gzipSync(QUERY), { "content-encoding": "gzip" })).status).toBe(200);
  expect((await send(brotliCompressSync(QUERY), { "content-encoding": "br" })).status).toBe(200);
  expect(await refusal(gzipSync(QUERY), { "content-encoding": "br,br,gzip" })).toEqual([415, "BAD_ENCODING"]);
  const pretends = JSON.stringify({ query: "{ __typename } # ingestArticle", filler: "x".repeat(2 * 2 ** 20) });
  expect(await refusal(pretends)).toEqual([413, "BODY_TOO_LARGE"]);
});

it("lets pages of the origins in the list read the answers, and no other", async () => {
  const preflight = (origin: string) =>
    send(
      undefined,
      { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
      "OPTIONS",
    );
  const allowed = await preflight(ORIGIN);
  expect(allowed.headers.get("access-control-allow-origin")).toBe(ORIGIN);
  expect((await send(QUERY, { origin: ORIGIN })).headers.get("access-control-allow-origin")).toBe(ORIGIN);
  for (const origin of ["https://evil.example", "null", `${ORIGIN}.evil.example`]) {
    expect((await preflight(origin)).headers.get("access-control-allow-origin"), origin).toBeNull();
    expect((await send(QUERY, { origin })).headers.get("access-control-allow-origin"), origin).toBeNull();
  }
});

it("serves health, the schema and what is there, and says where nothing is", async () => {
  const health = await send(undefined, {}, "GET", "/health");
  expect(JSON.parse(health.text)).toMatchObject({
    status: "ok",
    engine: "embedded",
    version: "0.0.0-test",
    counts: { Person: 5 },
  });
  expect((await send(undefined, {}, "GET", "/schema.graphql")).text).toContain("type Query {");
  expect(await refusal(undefined, {}, "GET", "/nothing")).toEqual([404, "NOT_FOUND"]);
  expect(await refusal(undefined, {}, "GET", "/playground/%2e%2e/%2e%2e/package.json")).toEqual([404, "NOT_FOUND"]);
  const browser = await send(undefined, { accept: "text/html,*/*" }, "GET");
  expect([browser.status, browser.headers.get("location")]).toEqual([302, "/playground/"]);
});

it("two Authorization headers, and headers without end, get nobody in", async () => {
  const raw = (lines: string[]) =>
    new Promise<string>((done, failed) => {
      const { port, hostname } = new URL(served.url);
      const socket = connect(Number(port), hostname, () => socket.write([...lines, "", ""].join("\r\n") + MUTATION));
      let text = "";
      socket.on("data", (data) => {
        text += data.toString();
        socket.end();
      });
      socket.on("close", () => done(text));
      socket.on("error", failed);
    });
  const MUTATION = JSON.stringify({ query: `mutation { withdrawArticle(id: "article:x") { withdrawn } }` });
  const start = [
    "POST /graphql HTTP/1.1",
    "Host: x",
    "Content-Type: application/json",
    `Content-Length: ${MUTATION.length}`,
  ];
  expect(await raw([...start, "Authorization: Bearer secret"])).toContain("200 OK");
  expect(await raw([...start, "Authorization: Bearer x", "Authorization: Bearer secret"])).toContain("UNAUTHENTICATED");
  expect(await raw([...start, "Authorization: Bearer secret", "Authorization: Bearer x"])).toContain("UNAUTHENTICATED");
  expect(await raw([...start, "Authorization: Bearer secret\n"])).not.toContain("500");
  expect(await raw([...start, `X-Long: ${"x".repeat(17_000)}`])).toContain("431");
});

it("a client that leaves in the middle of a question does no harm", async () => {
  const question = JSON.stringify({ query: `{ people { nodes { meetings { nodes { evidence { quote } } } } } }` });
  await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const leave = AbortSignal.timeout(1 + index);
      await fetch(`${served.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: question,
        signal: leave,
      }).catch(() => undefined);
    }),
  );
  expect((await send(QUERY)).status).toBe(200);
  expect(served.log).toEqual([]);
});

it("a port in use is said so, and requests in progress are answered before the server closes", async () => {
  const options = {
    store: served.store,
    ingest: () => Promise.reject(new Error("no")),
    host: "127.0.0.1",
    version: "0",
    log: () => undefined,
  };
  const port = Number(new URL(served.url).port);
  await expect(startServer({ ...options, port })).rejects.toMatchObject({ code: "PORT_IN_USE" });
  const second = await startServer({ ...options, port: 0 });
  const headers = { "content-type": "application/json", "content-length": QUERY.length, expect: "100-continue" };
  const asked = request(`${second.url}/graphql`, { method: "POST", headers });
  asked.flushHeaders();
  await once(asked, "continue"); // the server has the request, and waits for its body
  const closed = second.close();
  const answered = once(asked, "response") as Promise<[IncomingMessage]>;
  asked.end(QUERY);
  const [response] = await answered;
  expect(response.statusCode).toBe(200);
  response.resume();
  await closed;
  await expect(fetch(second.url)).rejects.toThrow();
});
