import type { ComponentChildren } from "preact";
import { Icon } from "../base/icon";
import hidden from "../base/visually-hidden.module.css";
import { cx } from "../cx";
import { buttonClass } from "./button";
import styles from "./file-button.module.css";

interface FileButtonProps {
  /** Which files the browser offers first, as in ".json". */
  accept: string;
  onChoose: (file: File) => void;
  children: ComponentChildren;
}

/** Lets a file of the device be chosen. It is read on the device and goes nowhere else. */
export function FileButton({ accept, onChoose, children }: FileButtonProps) {
  return (
    <label className={cx(buttonClass("quiet"), styles.button)}>
      <Icon name="share" />
      {children}
      <input
        className={hidden.hidden}
        type="file"
        accept={accept}
        onChange={({ currentTarget: input }) => {
          const [file] = input.files ?? [];
          // The same file may be chosen again after it was mended.
          if (file) onChoose(file);
          input.value = "";
        }}
      />
    </label>
  );
}
