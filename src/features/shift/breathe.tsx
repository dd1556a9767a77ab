import { useEffect, useState } from "preact/hooks";
import { breathed } from "#stores/shift";
import { Button } from "#ui/controls/button";
import { Page, Row, Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { SkyHeader } from "#ui/weather/sky-header";
import styles from "./breathe.module.css";

const breath = 20;
const calm = 7;

/** Twenty seconds to breathe: passed over at will, made longer at will, and nothing moves on by itself. */
export function Breathe({ customers }: { customers: number }) {
  const translate = useTranslate();
  const [left, setLeft] = useState(breath);
  const running = left > 0;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return (
    <>
      <SkyHeader narrow mood={calm} title={translate("shift.breathe.title")} lead={translate("shift.breathe.text")} />
      <Page narrow>
        <Stack gap="l">
          <div className={styles.lung} data-running={running || undefined} aria-hidden="true" />
          <p role="status">{running ? "" : translate("shift.breathe.ready")}</p>
          {running && <Soft>{translate("shift.breathe.left", { seconds: left })}</Soft>}
          <Row>
            <Button kind="primary" onClick={() => breathed(customers)}>
              {translate("shift.breathe.on")}
            </Button>
            <Button onClick={() => setLeft(left + breath)}>{translate("shift.breathe.more")}</Button>
          </Row>
          <Soft small>{translate("shift.breathe.off")}</Soft>
        </Stack>
      </Page>
    </>
  );
}
