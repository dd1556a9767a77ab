import type { MessageKey } from "#i18n/translator";
import { Disclosure } from "#ui/surfaces/disclosure";
import { Stack } from "#ui/surfaces/layout";
import { rowName } from "#ui/text/playbook-words";
import { rowPrinciple } from "#ui/text/row-principle";
import { useTranslate } from "#ui/translate";
import { Carriers } from "./carriers";

/** A chapter of the playbook: each row with what it teaches and what carries it. */
export function Chapter({ letter, rows }: { letter: string; rows: readonly string[] }) {
  const translate = useTranslate();
  return (
    <section>
      <Stack gap="s">
        <h2>{translate(`playbook.chapter.${letter}` as MessageKey)}</h2>
        {rows.map((row) => (
          <Disclosure key={row} summary={`${row} · ${rowName(translate, row)}`}>
            <Stack gap="s">
              <p>{rowPrinciple(translate, row)}</p>
              <Carriers row={row} />
            </Stack>
          </Disclosure>
        ))}
      </Stack>
    </section>
  );
}
