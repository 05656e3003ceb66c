import type { RequestHandler } from "express";
import type { GraphStore } from "../../graph/store.js";

/** Whether the store answers: 200 with what is in it, else 503. */
export const health =
  (store: GraphStore, version: string, log: (line: string) => void): RequestHandler =>
  async (_request, response) => {
    const { engine } = store;
    try {
      response.json({ status: "ok", engine, version, counts: await store.counts() });
    } catch (error) {
      log(`health: ${String(error)}`);
      response.status(503).json({ status: "down", engine, version });
    }
  };
