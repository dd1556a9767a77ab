import { dismissNotice, type StorageNotice, useNotices } from "#stores/notices";
import { Button } from "#ui/controls/button";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import styles from "./storage-notices.module.css";

const words = {
  "set-aside": "setAside",
  "not-lasting": "notLasting",
  "not-written": "notWritten",
} as const satisfies Record<StorageNotice["kind"], string>;

interface StorageNoticesProps {
  /** Only these; left out: all. */
  kinds?: readonly StorageNotice["kind"][] | undefined;
  /** Over the page instead of above it. */
  floating: boolean;
}

/** What the trainee should know about the saved work, in plain words, until it was read. */
export function StorageNotices({ kinds, floating }: StorageNoticesProps) {
  const translate = useTranslate();
  const notices = useNotices().filter(({ kind }) => kinds?.includes(kind) ?? true);
  if (notices.length === 0) return null;
  return (
    <aside className={floating ? styles.floating : styles.above} aria-label={translate("shell.notices")}>
      {notices.map(({ kind, count }) => (
        <Notice
          key={kind}
          kind="warn"
          live="status"
          title={translate(`shell.${words[kind]}.title`, { count })}
          actions={<Button onClick={() => dismissNotice(kind)}>{translate("shell.notices.dismiss")}</Button>}
        >
          {translate(`shell.${words[kind]}.text`)}
        </Notice>
      ))}
    </aside>
  );
}
