import { meetingVerbs } from "../world/meeting-verbs.js";
import { reportingVerbs } from "../world/reporting-verbs.js";

/** "said", "added": what stands beside it is somebody's words. */
export const isReporting = (lemma: string): boolean =>
  (reportingVerbs().get(lemma) ?? []).some(({ frames }) => frames.includes("quote"));

/** "met", "received": that alone says that people met. */
export const isMeeting = (lemma: string): boolean => (meetingVerbs().get(lemma) ?? []).some(({ alone }) => alone);
