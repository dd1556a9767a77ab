import { createStore } from "zustand/vanilla";
import { useStore } from "#stores/use-store";

/** Something that the trainee is told about the state of the saved work; words are the interface's. */
export interface StorageNotice {
  readonly kind: "set-aside" | "not-lasting" | "not-written";
  /** How many records, for what was set aside. */
  readonly count: number;
}

/** What has to be told, one notice of a kind. */
export const noticeStore = createStore<{ notices: readonly StorageNotice[] }>(() => ({ notices: [] }));

/** Adds a notice, or counts so many more of its kind. */
export function tellStorage(kind: StorageNotice["kind"], more = 1): void {
  noticeStore.setState(({ notices }) => {
    const count = (notices.find((notice) => notice.kind === kind)?.count ?? 0) + more;
    return { notices: [...notices.filter((notice) => notice.kind !== kind), { kind, count }] };
  });
}

/** Takes a notice away once it was read. */
export function dismissNotice(kind: StorageNotice["kind"]): void {
  noticeStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.kind !== kind) }));
}

export const useNotices = () => useStore(noticeStore, ({ notices }) => notices);
