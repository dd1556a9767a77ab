import type { Learner } from "#core/paths/learner";
import { type Path, wordsIn } from "#core/paths/path";
import { standingIn } from "#core/paths/standing";
import { beginPath, learnerIn, type Paths } from "#stores/paths";
import { Button } from "#ui/controls/button";
import { Page, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { SkyHeader } from "#ui/weather/sky-header";
import { Afterwards } from "./afterwards";
import { LeavePath } from "./leave-path";
import { Month } from "./month";
import { Today } from "./today";

/** A path as its learner sees it; before it is begun, as it will be. */
export function PathView({ path, state }: { path: Path; state: Paths }) {
  const translate = useTranslate();
  const kept = learnerIn(state, path.id);
  // Before the beginning nothing counts yet: the path is shown as it is written.
  const learner: Learner = kept ?? { ...state.work, attempts: [], begun: Number.POSITIVE_INFINITY, ticked: {} };
  const standing = standingIn(path, learner);
  const title = wordsIn(path.title, translate.language);
  const lead = wordsIn(path.lead, translate.language);
  return (
    <>
      <SkyHeader narrow title={title.text} lead={<span lang={lead.language}>{lead.text}</span>} />
      <Page narrow>
        <Stack gap="l">
          {kept ? (
            <Today path={path.id} standing={standing} entries={state.work.entries} />
          ) : (
            <p>
              <Button kind="primary" wide onClick={() => beginPath(path.id)}>
                {translate("paths.begin")}
              </Button>
            </p>
          )}
          <Month standing={standing} entries={state.work.entries} />
          <Afterwards checks={standing.afterwards} entries={state.work.entries} />
          {kept && <LeavePath path={path.id} />}
        </Stack>
      </Page>
    </>
  );
}
