import type { Line } from "./line";

/** Who speaks: the trainee's name is the interface's word for "you", all others speak the conversation's language. */
export function SpeakerName({ side, name, lang }: Pick<Line, "side" | "name" | "lang">) {
  return <span lang={side === "customer" || side === "bystander" ? lang : undefined}>{name}</span>;
}
