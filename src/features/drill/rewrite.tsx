import { modelOf, type RewrittenItem } from "#core/drills/goal";
import type { ItemResult } from "#core/drills/grade";
import { drillStore, inOwnGender } from "#stores/drills";
import { Button } from "#ui/controls/button";
import { TextArea } from "#ui/controls/text-area";
import { Row, Stack } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import { ModelShown } from "./model-shown";
import { RewriteResult } from "./rewrite-result";
import { useRewrite } from "./use-rewrite";

interface RewriteProps {
  item: RewrittenItem;
  label: string;
  /** What the text begins with. */
  start?: string;
  /** Good answers that stand on the screen already. */
  shown: readonly string[];
  onDone: (rewrite: NonNullable<ItemResult["rewrite"]> | null) => void;
}

/** Something said in the trainee's own words, judged; an example comes only after it. */
export function Rewrite({ item, label, start = "", shown, onDone }: RewriteProps) {
  const translate = useTranslate();
  const { text, change, judged, busy, failed, skipped, judge, skip } = useRewrite({ item, start, shown, onDone });
  const { language } = drillStore.getState();
  const empty = text.trim() === "" || text === start;
  return (
    <Stack>
      <TextArea label={label} value={text} onChange={change} lang={language} maxLength={2000} rows={3} />
      <Row>
        <Button
          kind={judged ? "quiet" : "primary"}
          busy={busy}
          disabled={empty || text === judged?.text}
          onClick={judge}
        >
          {translate(judged ? "drill.again" : "drill.judge")}
        </Button>
        {!judged && !skipped && (
          <Button kind="plain" onClick={skip}>
            {translate("drill.skip")}
          </Button>
        )}
      </Row>
      {failed && (
        <Notice kind="error" live="alert">
          {translate("drill.judgeFailed")}
        </Notice>
      )}
      {judged && <RewriteResult text={judged.text} came={judged.came} />}
      {(judged || skipped) && <ModelShown text={inOwnGender(modelOf(item))} />}
    </Stack>
  );
}
