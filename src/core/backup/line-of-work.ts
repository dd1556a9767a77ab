import type { AttemptRecord, InputRecord, ReflectionRecord, SessionRecord } from "#core/progress/records";
import { canonical } from "./canonical";

/**
 * A conversation with all that is kept of it. Where copies went different ways, each way is a conversation of its own:
 * the first keeps the id, the others are named after it and after what is in them (`id~hash`).
 */
export interface Conversation {
  /** The id that it has, or the one that it went its own way from. */
  readonly anchor: string;
  readonly session: SessionRecord | undefined;
  readonly inputs: ReadonlyMap<number, InputRecord>;
  readonly attempt: AttemptRecord | undefined;
  readonly reflection: ReflectionRecord | undefined;
}

/** The id that all ways of one conversation began with. */
export function rootOf(id: string): string {
  return id.split("~", 1)[0] ?? "";
}

/** What an input is, whenever it was written. */
export function sameInput(left: InputRecord, right: InputRecord | undefined): boolean {
  return right !== undefined && essence(left) === essence(right);
}

function essence({ turn, led, input }: InputRecord): string {
  return canonical([turn, led, input]);
}

/** What a finished conversation is: its frozen summary, whatever id it goes by. "" for an open one. */
export function frozen({ attempt }: Conversation): string {
  return attempt === undefined ? "" : canonical({ ...attempt, id: "", session: "", learner: "" });
}

/** What a conversation is, so that equal ones are known as equal: a finished one by its summary, an open one by its inputs. */
export function content(conversation: Conversation): string {
  const inputs = [...conversation.inputs.values()].map((input) => [input.index, input.undone, essence(input)]);
  return frozen(conversation) || canonical(inputs);
}

/**
 * Whether all that is in one conversation is in the other too: an open one in one that went on from it, open or
 * finished. A finished one is in no other: it is immutable, and only the very same summary is the same conversation.
 */
export function isWithin(part: Conversation, whole: Conversation): boolean {
  if (part.attempt !== undefined) return frozen(part) === frozen(whole);
  for (const [index, input] of part.inputs) {
    const found = whole.inputs.get(index);
    if (found === undefined || !sameInput(input, found) || (input.undone && !found.undone)) return false;
  }
  return true;
}

/** Whether inputs are missing between those that are there. */
export function hasHoles({ inputs }: Conversation): boolean {
  return [...inputs.keys()].some((index) => index >= inputs.size);
}
