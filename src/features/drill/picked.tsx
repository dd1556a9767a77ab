import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Badge } from "#ui/surfaces/badge";
import { Card } from "#ui/surfaces/card";
import { Row, Soft, Stack } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import styles from "./drill.module.css";
import type { Option } from "./pick";

interface PickedProps {
  options: readonly Option[];
  right: string;
  value: string;
  lang: string | undefined;
}

/** What was picked beside what was right. */
export function Picked({ options, right, value, lang }: PickedProps) {
  const translate = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.focus(), []);
  const title = useId();
  const hit = value === right;
  return (
    <div ref={place} role="group" aria-labelledby={title} tabIndex={-1} className={styles.heading}>
      <Stack>
        {/* Read out because the focus comes here; were it live too, it would be heard twice. */}
        <Notice
          kind={hit ? "success" : "hint"}
          title={<span id={title}>{translate(hit ? "drill.hit" : "drill.missed")}</span>}
        />
        <ul className={styles.list}>
          {options.map((option) => (
            <Card key={option.value} as="li" quiet={option.value !== right}>
              {(option.value === right || option.value === value) && (
                <Row>
                  {option.value === right && (
                    <Badge tone="good" icon="check">
                      {translate("drill.right")}
                    </Badge>
                  )}
                  {option.value === value && <Badge>{translate("drill.yours")}</Badge>}
                </Row>
              )}
              <p className={styles.said} lang={lang}>
                {option.label}
              </p>
              {option.note && (
                <Soft small>
                  <span lang={lang}>{option.note}</span>
                </Soft>
              )}
            </Card>
          ))}
        </ul>
      </Stack>
    </div>
  );
}
