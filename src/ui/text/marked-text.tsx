import { VisuallyHidden } from "../base/visually-hidden";
import { BoundText } from "./bound-text";
import styles from "./marked-text.module.css";
import { fitMarks, type Mark, type MarkKind, type Segment, segmentsOf } from "./segments";

interface MarkedTextProps {
  text: string;
  marks: readonly Mark[];
  /** The language of the text, where it is not the page's. */
  lang?: string | undefined;
}

/** One sign a kind: seen without colour, and the same in the text and in the notes. */
const signs: Record<MarkKind, string> = { good: "✓", poor: "△", fact: "◆" };

/** The trainee's own words with the evidence underlined in them, and below what is said of each. */
export function MarkedText({ text, marks, lang }: MarkedTextProps) {
  const noted = fitMarks(text, marks).filter((mark) => mark.note);
  return (
    <div className={styles.marked}>
      <p className={styles.text} lang={lang}>
        {segmentsOf(text, marks).map((segment) => (
          <Piece key={segment.start} segment={segment} lang={lang} />
        ))}
      </p>
      {noted.length > 0 && (
        <ul className={styles.notes}>
          {noted.map((mark, index) => (
            // Several notes may be on the same words under the same label: only their places tell them apart.
            <Note key={index} mark={mark} quote={text.slice(mark.start, mark.end)} lang={lang} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Piece({ segment, lang }: { segment: Segment; lang: string | undefined }) {
  const { start, text, marks } = segment;
  const [look] = marks;
  const words = <BoundText lang={lang}>{text}</BoundText>;
  if (!look) return words;
  // One sign and one word where several marks of a kind begin: what each is about stands in the notes below.
  const kinds = new Map(marks.filter((mark) => mark.start === start).map((mark) => [mark.kind, mark.label]));
  return (
    <mark className={styles[look.kind]} data-kind={look.kind}>
      {[...kinds].map(([kind, label]) => (
        <span key={kind}>
          <VisuallyHidden>{` [${label}:] `}</VisuallyHidden>
          <Sign kind={kind} />
        </span>
      ))}
      {words}
    </mark>
  );
}

function Note({ mark, quote, lang }: { mark: Mark; quote: string; lang: string | undefined }) {
  return (
    <li>
      <Sign kind={mark.kind} />
      <div>
        <strong>{mark.label}</strong> <q lang={lang}>{quote}</q>
        <p>{mark.note}</p>
      </div>
    </li>
  );
}

function Sign({ kind }: { kind: MarkKind }) {
  return (
    <span className={styles.sign} data-kind={kind} aria-hidden="true">
      {/* Joined to the word that follows: the sign must not stay behind at the end of a line. */}
      {`${signs[kind]}\u2060`}
    </span>
  );
}
