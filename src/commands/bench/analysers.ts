import type { LanguageFiles } from "#core/scoring/language-files";
import type { ReplyToJudge } from "#core/scoring/types";

/** A text analyser, loaded but not yet ready: what compiling its tables or building its model takes is measured. */
export interface Analyser {
  readonly prepare: () => Analyse;
}

export type Analyse = (text: ReplyToJudge) => unknown;

/** Loads an analyser by name: a language of our scorer or a peer. */
export type LoadAnalyser = (name: string) => Promise<Analyser>;

/** Other analysers of English, measured beside ours. Both only say how friendly a text sounds. */
export const peers: Readonly<Record<string, () => Promise<Analyser>>> = {
  "vader-sentiment": async () => {
    const { SentimentIntensityAnalyzer } = (await import("vader-sentiment")).default;
    return { prepare: () => (text) => SentimentIntensityAnalyzer.polarity_scores(text.reply) };
  },
  "wink-nlp": async () => {
    const [{ default: winkNlp }, { default: model }] = await Promise.all([
      import("wink-nlp"),
      import("wink-eng-lite-web-model"),
    ]);
    return {
      prepare() {
        // Only the steps that its sentiment needs.
        const { readDoc, its } = winkNlp(model, ["sbd", "negation", "sentiment"]);
        return (text) => readDoc(text.reply).out(its.sentiment);
      },
    };
  },
};

/** Our scorer with tables that are read but not compiled. */
export async function scorer(language: string, readFiles: () => Promise<LanguageFiles>): Promise<Analyser> {
  const [{ compileTables }, { judge }, files] = await Promise.all([
    import("#core/scoring/tables"),
    import("#core/scoring/judge"),
    readFiles(),
  ]);
  return {
    prepare() {
      const tables = compileTables(language, files);
      return (reply) => judge(reply, tables);
    },
  };
}
