import { situations } from "#core/phrases/phrase";
import type { Phrases } from "#stores/phrases";
import { Button } from "#ui/controls/button";
import { Page, Stack } from "#ui/surfaces/layout";
import { PageHeader } from "#ui/surfaces/page-header";
import { useTranslate } from "#ui/translate";
import { NoPhrases } from "./no-phrases";
import styles from "./phrases.module.css";
import { Situation } from "./situation";
import { Suggestions } from "./suggestions";
import { ThenAndNowList } from "./then-and-now-list";
import { WriteDown } from "./write-down";

/** The collection by situation, to be printed for the desk; around it what could join it. */
export function PhraseBook({ state, language }: { state: Phrases; language: string }) {
  const translate = useTranslate();
  const { phrases } = state;
  return (
    <>
      <PageHeader narrow title={translate("phrases.title")} lead={translate("phrases.lead")} />
      <Page narrow>
        <Stack gap="l">
          {phrases.length === 0 && <NoPhrases />}
          {situations.map((situation) => {
            const own = phrases.filter((phrase) => phrase.situation === situation);
            return own.length > 0 && <Situation key={situation} situation={situation} phrases={own} />;
          })}
          <div className={styles.screenOnly}>
            <Stack gap="l">
              {phrases.length > 0 && (
                <p>
                  <Button icon="save" onClick={() => window.print()}>
                    {translate("phrases.print")}
                  </Button>
                </p>
              )}
              <WriteDown language={language} />
              <Suggestions state={state} />
              <ThenAndNowList attempts={state.attempts} />
            </Stack>
          </div>
        </Stack>
      </Page>
    </>
  );
}
