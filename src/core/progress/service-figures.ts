import type { Cases } from "./about";
import { type EffortFigures, effortFigures } from "./figures/effort";
import { type MoneyFigures, moneyFigures } from "./figures/money";
import { type Reason, reasonsOf, type Tag } from "./figures/reasons";
import { type Responses, responsesOf } from "./figures/responses";
import { type Satisfaction, satisfactionOf } from "./figures/satisfaction";
import { type TouchpointResult, touchpointMap } from "./figures/touchpoint-map";
import { wholeAttempts } from "./overview";
import type { AttemptRecord } from "./records";

/** What a service team would look at, over a trainee's whole conversations (playbook rows M1 to M5, T1). */
export interface ServiceFigures {
  readonly satisfaction: Satisfaction;
  readonly effort: EffortFigures;
  readonly responses: readonly Responses[];
  readonly money: readonly MoneyFigures[];
  readonly reasons: readonly Reason[];
  readonly touchpoints: readonly TouchpointResult[];
}

/** The service figures; play from the middle of an earlier conversation counts in none of them. */
export function serviceFigures(attempts: readonly AttemptRecord[], tags: readonly Tag[], cases: Cases): ServiceFigures {
  const whole = wholeAttempts(attempts);
  return {
    satisfaction: satisfactionOf(whole),
    effort: effortFigures(whole),
    responses: responsesOf(whole, cases),
    money: moneyFigures(whole),
    reasons: reasonsOf(whole, tags),
    touchpoints: touchpointMap(whole, cases),
  };
}
