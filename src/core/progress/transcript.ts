import type { Event } from "#core/dialogue/events";
import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell } from "#core/dialogue/texts";
import type { ShownLine } from "./records";

/**
 * The transcript of a conversation's events in one language, as it is shown.
 * Replies in free text keep the language that they were written in when it is handed in.
 */
export function transcriptOf(events: readonly Event[], telling: Telling): ShownLine[] {
  const language = telling.texts.language;
  return events.flatMap((event): ShownLine[] => {
    switch (event.type) {
      case "said":
      case "asked-back":
        return [{ who: "customer", text: tell(telling, event.line), turn: event.turn, language, mood: event.mood }];
      case "ended":
        return [{ who: "customer", text: tell(telling, event.line), turn: "", language, mood: event.mood }];
      case "supervisor":
        return [{ who: "supervisor", text: tell(telling, event.line), turn: event.turn, language }];
      case "chosen": {
        const text = tell(telling, lineIds.choice(event.turn, event.choice));
        return [{ who: "trainee", text, turn: event.turn, choice: event.choice, language }];
      }
      case "replied":
        return [{ who: "trainee", text: event.text, turn: event.turn, language: event.language }];
      default:
        return [];
    }
  });
}
