import type { RequestHandler } from "express";
import type { GraphStore } from "../../graph/store.js";
import type { Announcements } from "../live/announcements.js";

/** Whether the store answers: 200 with what is in it and how many are subscribed, else 503. */
export const health =
  (store: GraphStore, live: Announcements, version: string, log: (line: string) => void): RequestHandler =>
  async (_request, response) => {
    const { engine } = store;
    try {
      response.json({ status: "ok", engine, version, counts: await store.counts(), subscriptions: live.count });
    } catch (error) {
      log(`health: ${String(error)}`);
      response.status(503).json({ status: "down", engine, version });
    }
  };
