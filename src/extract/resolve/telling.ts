import { meetingVerbs } from "../world/meeting-verbs.js";
import { once } from "../world/once.js";
import { reportingVerbs } from "../world/reporting-verbs.js";

const reporting = once(() => lemmasOf(reportingVerbs(), ({ frames }) => frames.includes("quote")));
const meeting = once(() => lemmasOf(meetingVerbs(), ({ alone }) => alone));

const lemmasOf = <Verb>(verbs: ReadonlyMap<string, readonly Verb[]>, fits: (verb: Verb) => boolean) =>
  new Set([...verbs].flatMap(([lemma, all]) => (all.some(fits) ? lemma : [])));

/** "said", "added": what stands beside it is somebody's words. */
export const isReporting = (lemma: string): boolean => reporting().has(lemma);

/** "met", "received": that alone says that people met. */
export const isMeeting = (lemma: string): boolean => meeting().has(lemma);
