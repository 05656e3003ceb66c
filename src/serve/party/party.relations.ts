import { eventList } from "../event/event.args.js";
import { nodeEvidence } from "../evidence/evidence.fields.js";
import { meetingList } from "../meeting/meeting.args.js";
import { connection } from "../plan/relation-fields.js";
import { relationsOf } from "../plan/relations-of.js";
import { sentenceList } from "../sentence/sentence.args.js";
import { statementList } from "../statement/statement.args.js";
import { Party } from "./party.interface.js";

/** What every party has. */
export const PartyRelations = relationsOf(() => Party, {
  meetings: connection(
    () => meetingList,
    "meetings",
    "Meetings it takes part in itself, of whatever status; whoMet also counts those whose people sat for a country.",
  ),
  statements: connection(() => statementList, "statements", "What it said."),
  statementsTo: connection(() => statementList, "statementsTo", "What was said to it."),
  statementsAbout: connection(() => statementList, "statementsAbout", "What was said about it."),
  eventsAsActor: connection(() => eventList, "eventsAsActor", "What it did."),
  eventsAsRecipient: connection(() => eventList, "eventsAsRecipient", "What was done to it, or with it."),
  mentionedIn: connection(() => sentenceList, "mentionedIn", "Sentences that name it."),
  ...nodeEvidence,
});
