import { firstCustomer } from "#core/progress/first-customer";
import { useLibrary } from "#stores/library";
import { Page } from "#ui/surfaces/layout";
import { Also } from "./also";
import { CopyReminder } from "./copy-reminder";
import { FirstVisit } from "./first-visit";
import { HowItGoes } from "./how-it-goes";
import { Next } from "./next";
import { OpenConversations } from "./open-conversations";
import { PlanQuestion } from "./plan-question";
import { ToLibrary } from "./to-library";
import { Today } from "./today";
import { useAdvice } from "./use-advice";
import { WithoutNetwork } from "./without-network";

/** The home screen: an invitation on the first visit, and afterwards the one thing to do now, why, and what else. */
export function HomeContents() {
  const { entries, attempts, open } = useLibrary((library) => library);
  const advices = useAdvice();
  const first = attempts.length === 0 && open.length === 0 ? firstCustomer(entries) : undefined;
  return (
    <>
      {first ? <FirstVisit customer={first} /> : <Next advice={advices[0]} />}
      <Page>
        <PlanQuestion />
        <OpenConversations open={open.slice(1)} entries={entries} />
        {!first && <Today advices={advices} />}
        <Also advices={advices} />
        {first && <HowItGoes />}
        <ToLibrary toProgress={!first} />
        <CopyReminder />
        <WithoutNetwork />
      </Page>
    </>
  );
}
