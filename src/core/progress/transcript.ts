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
  return events.flatMap((event, index): ShownLine[] => {
    switch (event.type) {
      case "said":
      case "asked-back":
        return [{ who: "customer", text: tell(telling, event.line), turn: event.turn, language, mood: event.mood }];
      case "ended":
        return [{ who: "customer", text: tell(telling, event.line), turn: "", language, mood: event.mood }];
      case "supervisor":
        return [{ who: "supervisor", text: tell(telling, event.line), turn: event.turn, language }];
      case "commented": {
        const name = tell(telling, lineIds.bystanderName(event.who));
        return [{ who: "bystander", name, text: tell(telling, event.line), turn: event.turn, language }];
      }
      case "chosen": {
        const text = tell(telling, lineIds.choice(event.turn, event.choice));
        return [
          {
            who: "trainee",
            text,
            turn: event.turn,
            choice: event.choice,
            ...given(telling, events[index + 1]),
            language,
          },
        ];
      }
      case "replied":
        return [
          {
            who: "trainee",
            text: event.text,
            turn: event.turn,
            ...given(telling, events[index + 1]),
            language: event.language,
          },
        ];
      default:
        return [];
    }
  });
}

/** What was granted with an answer, which its judgement tells that follows on it. */
function given(telling: Telling, judged: Event | undefined): Pick<ShownLine, "gives"> {
  if (judged?.type !== "judged" || judged.result.gives.length === 0) return {};
  return { gives: judged.result.gives.map((id) => tell(telling, lineIds.allowance(id))) };
}
