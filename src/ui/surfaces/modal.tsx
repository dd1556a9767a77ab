import type { ComponentChildren, TargetedEvent, TargetedMouseEvent } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { IconButton } from "../controls/icon-button";
import styles from "./modal.module.css";

export interface ModalProps {
  open: boolean;
  /** Asked for by Escape, the cross or the veil; who owns `open` decides. */
  onClose: () => void;
  title: ComponentChildren;
  closeLabel: string;
  children: ComponentChildren;
  /** Buttons at the end. */
  actions?: ComponentChildren;
}

/** The native dialog behind Dialog and Sheet: the browser keeps the focus inside and the page out of reach. */
export function Modal({ open, look, ...rest }: ModalProps & { look: string | undefined }) {
  // Mounted only while open, so that what is typed in it is gone with it.
  return open ? <OpenModal {...rest} look={look} /> : null;
}

function OpenModal({
  look,
  onClose,
  title,
  closeLabel,
  children,
  actions,
}: Omit<ModalProps, "open"> & { look: string | undefined }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  // The focus starts on the title, or on what is marked `data-focus-first`: on the cross it would invite to leave.
  // A layout effect: at its cleanup the dialog is still in the page, and can give the focus back.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    (shown?.querySelector<HTMLElement>("[data-focus-first]") ?? heading.current)?.focus();
    return () => {
      shown?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  const ask = (event: TargetedEvent<HTMLDialogElement>) => {
    event.preventDefault();
    onClose();
  };
  const askOnVeil = (event: TargetedMouseEvent<HTMLDialogElement>) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does for the keyboard what the veil does for the pointer
    <dialog ref={dialog} className={look} aria-labelledby={titleId} onCancel={ask} onClick={askOnVeil}>
      <div className={styles.inner}>
        <header className={styles.head}>
          <h2 ref={heading} id={titleId} tabIndex={-1}>
            {title}
          </h2>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </header>
        <div className={styles.body}>{children}</div>
        {actions && <footer className={styles.actions}>{actions}</footer>}
      </div>
    </dialog>
  );
}
