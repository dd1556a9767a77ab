/** A line of code in a file of some room. */
export interface Example {
  readonly file: string;
  readonly code: string;
}

/** Part of the message that refuses it. */
interface WrongExample extends Example {
  readonly reason: string;
}

const take = (from: string) => `import { it } from "${from}";\nexport { it };`;

/** What each room may do. */
export const right: readonly Example[] = [
  { file: "src/main.tsx", code: take("./app/shell") },
  { file: "src/app/shell.tsx", code: take("#features/play/screen") },
  { file: "src/features/play/screen.tsx", code: take("./use-play") },
  { file: "src/features/play/screen.tsx", code: take("#stores/settings") },
  { file: "src/features/play/screen.tsx", code: take("#ui/translate") },
  { file: "src/features/play/screen.tsx", code: 'import styles from "./screen.module.css";\nexport { styles };' },
  { file: "src/features/play/parts/draft.tsx", code: take("../use-play") },
  { file: "src/features/play/parts/draft.tsx", code: take("../lines/line") },
  { file: "src/ui/button.tsx", code: take("#core/service/moves") },
  { file: "src/ui/button.tsx", code: take("react") },
  { file: "src/ui/weather/bar.tsx", code: take("../button") },
  { file: "src/ui/weather/bar.tsx", code: take("../text/sentence") },
  { file: "src/stores/settings.ts", code: take("zustand/vanilla") },
  { file: "src/stores/settings.ts", code: take("#storage/records") },
  { file: "src/storage/records.ts", code: take("idb") },
  { file: "src/i18n/translator.ts", code: take("@lingui/core") },
  { file: "src/i18n/compile-plugin.ts", code: take("node:fs") },
  { file: "src/core/service/moves.ts", code: take("./criteria") },
  { file: "src/core/dialogue/advance.ts", code: take("#core/service/moves") },
  { file: "src/core/dialogue/advance.ts", code: "export const half = (n: number) => Math.floor(n / 2);" },
  { file: "src/core/scenario/compile.ts", code: take("#core/dialogue/types") },
  { file: "src/core/scenario/compile.ts", code: take("yaml") },
  { file: "src/core/scenario/checks/graph.ts", code: take("../diagnostics") },
  { file: "src/core/scoring/judge.ts", code: take("#core/service/criteria") },
  { file: "src/core/scoring/judge.ts", code: 'export const lower = "A".toLowerCase();' },
  { file: "src/core/progress/mastery.ts", code: take("#core/service/criteria") },
  { file: "src/core/progress/mastery.ts", code: take("#core/dialogue/result") },
  { file: "src/core/judging/judge-in-turn.ts", code: take("#core/scoring/judge") },
  { file: "src/core/judging/judge-in-turn.ts", code: take("#core/dialogue/session") },
  { file: "src/core/judging/judge-drill.ts", code: take("#core/drills/goal") },
  { file: "src/core/scenario/compile-drills.ts", code: take("#core/drills/item") },
  { file: "src/core/drills/schedule.ts", code: take("ts-fsrs") },
  { file: "src/core/paths/standing.ts", code: take("#core/progress/records") },
  { file: "src/core/shift/case-desk.ts", code: take("#core/dialogue/texts") },
  { file: "src/core/phrases/replies.ts", code: take("#core/progress/records") },
  { file: "src/core/training/train.ts", code: take("#core/scoring/judge") },
  { file: "src/commands/check.ts", code: take("#core/scenario/compile") },
  { file: "src/commands/check.ts", code: take("node:fs/promises") },
  { file: "src/commands/bench/analysers.ts", code: take("wink-nlp") },
  { file: "src/commands/bench/scorer-speed.ts", code: take("../../../test/support/find-browser") },
];

/** What each room must not do, and what it is told. */
export const wrong: readonly WrongExample[] = [
  { file: "src/core/paths/standing.ts", code: take("#core/scenario/compile"), reason: "never the compiler" },
  { file: "src/core/shift/case-desk.ts", code: take("#core/scoring/judge"), reason: "the scorer" },
  { file: "src/core/phrases/replies.ts", code: take("#core/scoring/judge"), reason: "never the scorer" },
  { file: "src/core/drills/goal.ts", code: take("#core/scoring/judge"), reason: "never the scorer" },
  { file: "src/main.tsx", code: take("./commands/check"), reason: "runs in the browser" },
  { file: "src/app/shell.tsx", code: take("#commands/check"), reason: "runs in the browser" },
  { file: "src/app/shell.tsx", code: take("#core/scenario/compile"), reason: "no parser" },
  { file: "src/features/play/screen.tsx", code: take("#features/library/screen"), reason: "never another feature" },
  { file: "src/features/play/screen.tsx", code: take("../library/screen"), reason: "never another feature" },
  { file: "src/features/play/screen.tsx", code: 'export const x = import("../library/screen");', reason: "what two" },
  { file: "src/features/play/parts/draft.tsx", code: take("../../library/screen"), reason: "never another feature" },
  { file: "src/features/play/screen.tsx", code: take("#app/router"), reason: "or app" },
  { file: "src/ui/button.tsx", code: take("#stores/settings"), reason: "ui is controlled components" },
  { file: "src/ui/button.tsx", code: take("../stores/settings"), reason: "ui is controlled components" },
  { file: "src/ui/button.tsx", code: take("zustand"), reason: "ui is controlled components" },
  { file: "src/ui/weather/bar.tsx", code: take("../../stores/settings"), reason: "ui is controlled components" },
  { file: "src/stores/settings.ts", code: take("#ui/button"), reason: "Stores hold state" },
  { file: "src/stores/settings.ts", code: take("#features/play/screen"), reason: "Stores hold state" },
  { file: "src/storage/records.ts", code: take("#core/service/moves"), reason: "without product words" },
  { file: "src/i18n/translator.ts", code: take("#core/service/moves"), reason: "i18n gives texts" },
  {
    file: "src/i18n/translator.ts",
    code: take("@lingui/message-utils/compileMessage"),
    reason: "no parser is shipped",
  },
  { file: "src/i18n/compile-plugin.ts", code: take("#core/service/moves"), reason: "a step of the build" },
  { file: "src/core/training/train.ts", code: take("#core/scenario/compile"), reason: "makes the scorer's tables" },
  { file: "src/core/service/moves.ts", code: take("#core/scoring/types"), reason: "vocabulary under everything" },
  { file: "src/core/dialogue/advance.ts", code: take("#core/scenario/compile"), reason: "never the compiler" },
  { file: "src/core/dialogue/advance.ts", code: take("../scenario/compile"), reason: "never the compiler" },
  { file: "src/core/dialogue/advance.ts", code: take("react"), reason: "core/dialogue is the engine" },
  {
    file: "src/core/dialogue/advance.ts",
    code: 'export type { A } from "zustand";',
    reason: "core/dialogue is the engine",
  },
  { file: "src/core/dialogue/advance.ts", code: "export const now = Date.now();", reason: "global variable Date" },
  { file: "src/core/dialogue/advance.ts", code: "export const chance = Math.random();", reason: "session's seed" },
  { file: "src/core/dialogue/advance.ts", code: "export const id = crypto.randomUUID();", reason: "crypto" },
  { file: "src/core/scenario/compile.ts", code: take("#core/scoring/judge"), reason: "never the scorer" },
  { file: "src/core/scenario/compile.ts", code: take("node:fs"), reason: "files are handed to it" },
  { file: "src/core/scenario/checks/graph.ts", code: take("../../scoring/judge"), reason: "never the scorer" },
  { file: "src/core/scenario/checks/graph.ts", code: take("#core/progress/mastery"), reason: "progress" },
  { file: "src/core/scoring/judge.ts", code: take("#core/dialogue/types"), reason: "knows no scenario" },
  { file: "src/core/scoring/judge.ts", code: 'export const low = "A".toLocaleLowerCase();', reason: "asks no locale" },
  { file: "src/core/scoring/judge.ts", code: 'export const order = "a".localeCompare("b");', reason: "asks no locale" },
  { file: "src/core/scoring/judge.ts", code: "export const words = new Intl.Segmenter();", reason: "variable Intl" },
  { file: "src/core/progress/mastery.ts", code: take("#core/dialogue/replay"), reason: "never replays" },
  {
    file: "src/core/judging/judge-in-turn.ts",
    code: take("#core/scenario/compile"),
    reason: "joins the scorer and the engine",
  },
  { file: "src/core/scoring/judge.ts", code: take("#core/judging/judge-in-turn"), reason: "knows no scenario" },
  {
    file: "src/core/progress/mastery.ts",
    code: 'export const raw = localStorage.getItem("x");',
    reason: "localStorage",
  },
  { file: "src/commands/check.ts", code: take("#stores/settings"), reason: "thin files over core" },
  { file: "src/commands/check.ts", code: take("react"), reason: "thin files over core" },
  { file: "src/commands/check.ts", code: take("playwright-core"), reason: "thin files over core" },
  { file: "src/commands/bench/in-page.ts", code: take("#stores/settings"), reason: "The bench measures core" },
];
