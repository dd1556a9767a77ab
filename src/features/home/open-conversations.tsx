import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { SessionRecord } from "#core/progress/records";
import { Disclosure } from "#ui/surfaces/disclosure";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { OpenConversation } from "./open-conversation";

interface OpenConversationsProps {
  /** Those beside the one that the page begins with, the latest first. */
  open: readonly SessionRecord[];
  entries: readonly CatalogueEntry[];
}

/** Further conversations that were left open, folded away. */
export function OpenConversations({ open, entries }: OpenConversationsProps) {
  const translate = useTranslate();
  if (open.length === 0) return null;
  return (
    <Disclosure summary={translate("library.open.others", { count: open.length })}>
      <Stack gap="s">
        {open.map((session) => (
          <OpenConversation
            key={session.id}
            session={session}
            entry={entries.find(({ id }) => id === session.scenario)}
          />
        ))}
      </Stack>
    </Disclosure>
  );
}
