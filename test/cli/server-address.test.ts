import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { findServer, leaveAddress } from "../../src/cli/server-address.js";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listening(): Promise<string> {
  const server = createServer((_, response) => response.end("{}"));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

const folder = (): string => mkdtempSync(join(tmpdir(), "entente-address-"));

test("an address that was left is found while its server answers, and is gone when it was taken away", async () => {
  const data = join(folder(), "new");
  const url = await listening();
  const takeAway = leaveAddress(data, url);
  expect(await findServer(data)).toEqual({ url, pid: process.pid });
  takeAway();
  expect(await findServer(data)).toBeNull();
  expect(existsSync(join(data, "server.json"))).toBe(false);
});

test("the address of a process that was killed is passed over", async () => {
  const data = folder();
  writeFileSync(join(data, "server.json"), JSON.stringify({ url: await listening(), pid: 2 ** 22 + 1 }));
  expect(await findServer(data)).toBeNull();
});

test("an address where nothing answers is passed over", async () => {
  const data = folder();
  leaveAddress(data, "http://127.0.0.1:9");
  expect(await findServer(data)).toBeNull();
});

test.each(["", "{", '{"url":"file:///etc/passwd","pid":1}', '{"url":"http://127.0.0.1:1"}'])(
  "a file that holds %j is passed over",
  async (content) => {
    const data = folder();
    writeFileSync(join(data, "server.json"), content);
    expect(await findServer(data)).toBeNull();
  },
);
