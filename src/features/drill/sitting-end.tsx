import { Link } from "react-router";
import type { DrillItem } from "#core/drills/item";
import { cardKey } from "#core/drills/record";
import { addresses } from "#stores/addresses";
import { useDrills } from "#stores/drills";
import { buttonClass } from "#ui/controls/button";
import { Card } from "#ui/surfaces/card";
import { Row, Soft, Stack } from "#ui/surfaces/layout";
import { rowName } from "#ui/text/playbook-words";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import { Arrival } from "./arrival";
import styles from "./drill.module.css";
import { whenWords } from "./when-words";

/** What comes back when, in words: the soonest first. */
export function SittingEnd({ answered }: { answered: readonly DrillItem[] }) {
  const translate = useTranslate();
  const { language, records } = useDrills();
  const keys = new Set(answered.map((item) => cardKey({ language, ...item })));
  const back = [...keys].flatMap((key) => records.get(key) ?? []).sort((left, right) => left.card.due - right.card.due);
  return (
    <Stack gap="l">
      <Row>
        <MoodFace mood={8} size="4rem" />
        <Arrival>{translate("drill.end.title", { count: answered.length })}</Arrival>
      </Row>
      <Soft>{translate("drill.end.text")}</Soft>
      <ul className={styles.list}>
        {back.map(({ kind, row, card, answers }) => (
          <Card key={`${kind} ${row}`} as="li" quiet>
            <h3>{rowName(translate, row)}</h3>
            <p>{translate(`drill.end.${answers.at(-1)?.grade ?? "hard"}`, { when: whenWords(translate, card.due) })}</p>
            <Soft small>{translate(`drill.kind.${kind}`)}</Soft>
          </Card>
        ))}
      </ul>
      <Row>
        <Link className={buttonClass("primary")} to={addresses.drills}>
          {translate("drill.end.back")}
        </Link>
        <Link className={buttonClass("plain")} to={addresses.library}>
          {translate("app.toLibrary")}
        </Link>
      </Row>
    </Stack>
  );
}
