import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { SessionRecord } from "#core/progress/records";
import { Disclosure } from "#ui/surfaces/disclosure";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { OpenConversation } from "./open-conversation";
import styles from "./open-conversations.module.css";

interface OpenConversationsProps {
  /** Latest first. */
  open: readonly SessionRecord[];
  entries: readonly CatalogueEntry[];
}

/** Conversations that were left open: the latest to go on with at once, the others behind it. */
export function OpenConversations({ open, entries }: OpenConversationsProps) {
  const translate = useTranslate();
  const [latest, ...others] = open;
  if (!latest) return null;
  const show = (session: SessionRecord) => (
    <OpenConversation
      key={session.id}
      session={session}
      entry={entries.find(({ id }) => id === session.scenario)}
      latest={session === latest}
    />
  );
  return (
    <section className={styles.open}>
      <h2>{translate("library.open.title")}</h2>
      {show(latest)}
      {others.length > 0 && (
        <Disclosure summary={translate("library.open.others", { count: others.length })}>
          <Stack gap="s">{others.map(show)}</Stack>
        </Disclosure>
      )}
    </section>
  );
}
