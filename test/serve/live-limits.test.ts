import { once } from "node:events";
import { get, type ClientRequest, type IncomingMessage } from "node:http";
import { afterEach, expect, it } from "vitest";
import { WebSocket, type ClientOptions } from "ws";
import type { IngestArticle } from "../../src/serve/ingest.js";
import type { ServeOptions } from "../../src/serve/server.js";
import { claimsOf } from "../../src/graph/save-facts.js";
import { geneva } from "../world/readings.js";
import { openEmpty } from "../world/stores.js";
import { Telling } from "../world/telling.js";
import { ingest, listening, refusal, TOKEN, transports, untilSubscribed, type LiveClient } from "./live-clients.js";
import { serveWorld, type ServedWorld } from "./serve-world.js";

const ARTICLES = "subscription { articleIngested { id text } }";

/** Two megabytes: a few of them fill what the operating system holds for a client that does not read. */
const large = new Telling("all work and no play ".repeat(100_000));

/** Says that an article came in, without a write. */
const pretend =
  (articleId: string): IngestArticle =>
  async () => {
    const none = { sentences: 0, people: 0, countries: 0, organizations: 0, places: 0 };
    const counts = { ...none, meetings: 0, statements: 0, events: 0 };
    return { status: "saved", articleId, newMeetings: [], counts };
  };

let served: ServedWorld;
const clients: LiveClient[] = [];
const serve = async (live: ServeOptions["live"], options: Partial<ServeOptions> = {}): Promise<void> => {
  const store = await openEmpty();
  await store.save(claimsOf(large.reading()));
  const ingestArticle = pretend(large.article.id);
  served = await serveWorld(store, [geneva], { ingest: ingestArticle, apiToken: TOKEN, live, ...options });
};
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
  await served.close();
});
const connect = (transport: string): LiveClient => {
  const client = (transports[transport] as (typeof transports)[string])(served);
  clients.push(client);
  return client;
};

/** A WebSocket without a client's manners. */
async function rawSocket(options: ClientOptions = {}, path = "/graphql"): Promise<WebSocket> {
  const socket = new WebSocket(served.url.replace("http", "ws") + path, "graphql-transport-ws", options);
  await once(socket, "open");
  socket.send(JSON.stringify({ type: "connection_init" }));
  await once(socket, "message");
  return socket;
}
const subscribeRaw = (socket: WebSocket, id = "1", query = ARTICLES): void =>
  socket.send(JSON.stringify({ id, type: "subscribe", payload: { query } }));

/** An event stream that can be left unread. */
async function rawStream(query = ARTICLES): Promise<[ClientRequest, IncomingMessage]> {
  const request = get(`${served.url}/graphql/stream?query=${encodeURIComponent(query)}`);
  const [response] = (await once(request, "response")) as [IncomingMessage];
  request.on("error", () => undefined);
  response.on("error", () => undefined);
  return [request, response];
}
const publish = async (times: number): Promise<void> => {
  for (let index = 0; index < times; index++) await ingest(served, geneva);
};

it("one connection has so many subscriptions, and the server so many in all", async () => {
  await serve({ operations: 2, subscriptions: 3 });
  const socket = connect("graphql-ws");
  const [first] = [await listening(served, socket, ARTICLES, {}, 1), await listening(served, socket, ARTICLES, {}, 2)];
  expect(await refusal(socket, ARTICLES)).toEqual(["TOO_MANY_SUBSCRIPTIONS"]);
  const stream = connect("graphql-sse");
  const streamed = await listening(served, stream, ARTICLES, {}, 3);
  expect(await refusal(stream, ARTICLES)).toEqual(["TOO_MANY_SUBSCRIPTIONS"]);
  await streamed.stop(); // who leaves makes room
  await untilSubscribed(served, 2);
  await first?.stop();
  await untilSubscribed(served, 1);
  await listening(served, connect("graphql-ws"), ARTICLES, {}, 2);
});

it("a WebSocket that is not read is let go with SUBSCRIPTION_TOO_SLOW, and the others hear on", async () => {
  await serve({ waiting: 3 });
  const socket = await rawSocket();
  subscribeRaw(socket);
  const other = await listening(served, connect("graphql-ws"), "subscription { articleIngested { id } }", {}, 2);
  socket.pause();
  const messages: string[] = [];
  socket.on("message", (data: Buffer) => messages.push(data.toString()));
  await publish(20);
  await untilSubscribed(served, 1);
  for (let index = 0; index < 20; index++) expect((await other.next()).errors).toBeUndefined();
  socket.resume();
  const last = () => JSON.parse(messages.at(-1) ?? "{}") as { type?: string; payload?: unknown };
  while (last().type !== "error") await once(socket, "message");
  expect(last().payload).toMatchObject([{ message: /subscribe again/, extensions: { code: "SUBSCRIPTION_TOO_SLOW" } }]);
  expect(messages.length).toBeLessThan(20);
  socket.terminate();
});

it("an event stream that is not read is let go the same way", async () => {
  await serve({ waiting: 3 });
  const [request, response] = await rawStream();
  await untilSubscribed(served, 1);
  await publish(20);
  await untilSubscribed(served, 0);
  let text = "";
  for await (const part of response.setEncoding("utf8")) text += part as string;
  const events = text.split("\n\n").filter((event) => event.startsWith("event: "));
  expect(events.length).toBeLessThan(20);
  expect(events.at(-2)).toContain("SUBSCRIPTION_TOO_SLOW");
  expect(events.at(-1)).toBe("event: complete\ndata: ");
  request.destroy();
});

it("a client that gives no sign of life is dropped", async () => {
  await serve({ keepAlive: 100 });
  const dead = await rawSocket({ autoPong: false });
  subscribeRaw(dead);
  await untilSubscribed(served, 1);
  const [code] = (await once(dead, "close")) as [number];
  expect(code).toBe(1006); // cut, without a word
  await untilSubscribed(served, 0);
  const alive = await rawSocket();
  subscribeRaw(alive);
  const [request] = await rawStream();
  await untilSubscribed(served, 2);
  await new Promise((done) => setTimeout(done, 500));
  await untilSubscribed(served, 2);
  alive.terminate();
  request.destroy();
  await untilSubscribed(served, 0);
});

it("a stream whose client takes nothing more is cut", async () => {
  await serve({ keepAlive: 200, waiting: 100 });
  const [, response] = await rawStream();
  await untilSubscribed(served, 1);
  await publish(20);
  await untilSubscribed(served, 0);
  const cut = new Promise((done) => response.on("close", done));
  response.resume();
  await cut;
  expect(response.complete).toBe(false);
});

it("clients are told when the server closes, and those that do not listen are cut", async () => {
  await serve({ grace: 300 });
  const polite = await rawSocket();
  const deaf = await rawSocket();
  for (const socket of [polite, deaf]) subscribeRaw(socket);
  const [, response] = await rawStream();
  await untilSubscribed(served, 3);
  deaf.pause();
  const told = once(polite, "close") as Promise<[number]>;
  let text = "";
  response.setEncoding("utf8").on("data", (part: string) => (text += part));
  const ended = once(response, "end");
  const started = performance.now();
  await served.close();
  expect(performance.now() - started).toBeLessThan(2_000);
  expect((await told)[0]).toBe(1001);
  await ended;
  expect(text).not.toContain("complete"); // so that clients come back
  deaf.terminate();
  await serve({});
});

it("what was taken back before it could be read is said to be gone, and the subscription goes on", async () => {
  await serve({}, { ingest: pretend("article:nothing") });
  const heard = await listening(served, connect("graphql-ws"), ARTICLES);
  await publish(2);
  for (let index = 0; index < 2; index++) {
    expect((await heard.next()).errors).toMatchObject([{ extensions: { code: "GONE", id: "article:nothing" } }]);
  }
});

it("what breaks inside is logged, and not told", async () => {
  await serve({});
  const broken = { ...served.store, within: () => broken as never };
  const read = () => Promise.reject(new Error("secret of the store"));
  const [store, close] = [Object.assign(broken, { read, counts: async () => ({}) }), async () => undefined];
  const other = await serveWorld(Object.assign(store, { close }), [], {
    ingest: pretend("article:x"),
    apiToken: TOKEN,
  });
  const client = (transports["graphql-ws"] as (typeof transports)[string])(other);
  clients.push(client);
  const heard = await listening(other, client, ARTICLES);
  await ingest(other, geneva);
  const told = await heard.next();
  expect(told.errors).toMatchObject([{ extensions: { code: "INTERNAL_SERVER_ERROR" } }]);
  expect(JSON.stringify(told)).not.toContain("secret");
  expect(other.log.join()).toContain("secret of the store");
  await client.dispose();
  await other.close();
});

it("pages of other origins open no WebSocket, nor does anybody elsewhere than at /graphql", async () => {
  const ORIGIN = "https://dashboard.example";
  await serve({ connections: 2 }, { corsOrigins: [ORIGIN] });
  const refusedWith = async (options: ClientOptions, path?: string) =>
    rawSocket(options, path).then(
      (socket) => socket.terminate(),
      (error: Error) => /\d{3}/.exec(error.message)?.[0],
    );
  for (const origin of ["https://evil.example", "null", `${ORIGIN}.evil.example`]) {
    expect(await refusedWith({ origin }), origin).toBe("403");
  }
  expect(await refusedWith({}, "/graphql/stream")).toBe("404");
  const allowed = [await rawSocket({ origin: ORIGIN }), await rawSocket({ origin: served.url })];
  expect(await refusedWith({})).toBe("503"); // no more than so many
  for (const socket of allowed) socket.terminate();
});

it("frames that are too large or no messages close their WebSocket, and nothing else", async () => {
  await serve({});
  const closedWith = async (text: string) => {
    const socket = await rawSocket();
    socket.send(text);
    return ((await once(socket, "close")) as [number])[0];
  };
  expect(await closedWith("x".repeat(4 * 2 ** 20))).toBe(1009);
  expect(await closedWith("{")).toBe(4400);
  expect(await closedWith("[".repeat(2 ** 20))).toBe(4400);
  const deep = `{"id":"1","type":"subscribe","payload":{"query":"{ a }","variables":{"x":${"[".repeat(40)}${"]".repeat(40)}}}}`;
  const socket = await rawSocket();
  socket.send(deep);
  const [answer] = (await once(socket, "message")) as [Buffer];
  expect(JSON.parse(answer.toString())).toMatchObject({ payload: [{ extensions: { code: "BODY_TOO_DEEP" } }] });
  const large = JSON.stringify({ query: "{ __typename }", filler: "x".repeat(2 * 2 ** 20) });
  socket.send(`{"id":"2","type":"subscribe","payload":${large}}`);
  const [second] = (await once(socket, "message")) as [Buffer];
  expect(second.toString()).toContain("BODY_TOO_LARGE");
  socket.terminate();
  expect((await served.ask("{ __typename }")).status).toBe(200);
  expect(served.log).toEqual([]);
});

it("an event stream is asked for by GET or POST, and changes nothing by GET", async () => {
  await serve({});
  const at = `${served.url}/graphql/stream`;
  const asked = async (init: RequestInit, query = "") => {
    const response = await fetch(at + query, init);
    const text = await response.text();
    return [response.status, /"code":"(\w+)"/.exec(text)?.[1] ?? text];
  };
  const query = (text: string) => `?query=${encodeURIComponent(text)}`;
  expect(await asked({ method: "PUT" })).toEqual([405, "METHOD_NOT_ALLOWED"]);
  expect(await asked({ headers: { accept: "application/json" } }, query(ARTICLES))).toEqual([406, "NOT_ACCEPTABLE"]);
  const mutation = `mutation { withdrawArticle(id: "article:x") { withdrawn } }`;
  const headers = { authorization: `Bearer ${TOKEN}` };
  expect(await asked({ headers }, query(mutation))).toEqual([405, "METHOD_NOT_ALLOWED"]);
  expect(await asked({}, `${query(ARTICLES)}&variables={`)).toEqual([400, "BODY_NOT_JSON"]);
  expect(await asked({})).toEqual([200, "BAD_REQUEST"]);
  expect(await asked({ method: "POST", body: JSON.stringify({ query: ARTICLES }) })).toEqual([200, "BAD_REQUEST"]); // as text/plain
  const [, answer] = await asked({}, query(`{ node(id: "USA") { id } }`));
  expect(answer).toBe(':\n\nevent: next\ndata: {"data":{"node":{"id":"USA"}}}\n\nevent: complete\ndata: \n\n');
});
