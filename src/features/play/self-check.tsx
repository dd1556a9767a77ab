import { useState } from "preact/hooks";
import { latteIn, type StepFound } from "#core/judging/latte";
import { judgeDraft } from "#stores/conversation/judging";
import type { Talk } from "#stores/conversation/state";
import { IconButton } from "#ui/controls/icon-button";
import { Soft, Stack } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { Sheet } from "#ui/surfaces/sheet";
import { useTranslate } from "#ui/translate";
import { LatteList } from "./latte-list";

/** A look at one's own draft before it goes out, by the five steps of LATTE: only when asked for, and never a score. */
export function SelfCheck({ talk, draft }: { talk: Talk; draft: string }) {
  const translate = useTranslate();
  const [looked, setLooked] = useState<readonly StepFound[] | "failed">();
  const look = () =>
    judgeDraft(talk, draft).then(
      ({ judgement }) => setLooked(latteIn(judgement.moves)),
      () => setLooked("failed"),
    );
  return (
    <>
      <IconButton icon="steps" label={translate("talk.latte")} onClick={look} />
      <Sheet
        open={looked !== undefined}
        onClose={() => setLooked(undefined)}
        title={translate("talk.latte.title")}
        closeLabel={translate("talk.close")}
      >
        <Stack>
          <Soft>{translate("talk.latte.text")}</Soft>
          {looked === "failed" && <Notice kind="error">{translate("talk.notJudged")}</Notice>}
          {typeof looked === "object" && <LatteList steps={looked} draft={draft} lang={talk.texts.language} />}
        </Stack>
      </Sheet>
    </>
  );
}
